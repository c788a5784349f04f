package org.mukhtalif.store.productimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// Writes a merchant's products as a list that can be brought back as it is.
@Component
public class ProductExport {

    private static final int PORTION = 500;

    private final Workbench workbench;
    private final ExportRows rows;

    ProductExport(Workbench workbench, ExportRows rows) {
        this.workbench = workbench;
        this.rows = rows;
    }

    /// With a byte order mark, because spreadsheets take Arabic for something else without one.
    public byte[] csv(MerchantId merchant) {
        return table(merchant).stream()
                .map(row -> row.stream().map(ProductExport::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(MerchantId merchant) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Mukhtalif", "1.0")) {
            var sheet = book.newWorksheet("products");
            sheet.rightToLeft();
            sheet.freezePane(0, 1);
            var table = table(merchant);
            for (int row = 0; row < table.size(); row++)
                for (int column = 0; column < table.get(row).size(); column++)
                    sheet.value(row, column, table.get(row).get(column));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<List<String>> table(MerchantId merchant) {
        var table = new ArrayList<List<String>>();
        table.add(ExportRows.COLUMNS.stream().map(Column::word).toList());
        Optional<ProductId> below = Optional.empty();
        while (true) {
            var portion = workbench.of(merchant, below, PORTION);
            if (portion.isEmpty()) return table;
            for (var row : rows.of(portion))
                table.add(row.stream().map(ProductExport::harmless).toList());
            below = Optional.of(portion.getLast().id());
        }
    }

    /// What a spreadsheet would take for a formula is marked as text; reading takes the mark away again.
    private static String harmless(String cell) {
        return cell.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",;\r\n\t].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
