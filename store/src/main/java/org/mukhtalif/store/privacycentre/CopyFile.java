package org.mukhtalif.store.privacycentre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.PersonalCopy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// A person's copy of her data as a file that a program can read (portability): JSON, UTF-8, one object a case.
final class CopyFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private CopyFile() {}

    /// As a browser saves it.
    static ResponseEntity<byte[]> download(PersonalCopy copy, PublishedPolicy policy) {
        var file = ContentDisposition.attachment()
                .filename("mukhtalif-my-data.json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(of(copy, policy.version().name()));
    }

    static byte[] of(PersonalCopy copy, String policyVersion) {
        var content = new LinkedHashMap<String, Object>();
        content.put("madeAt", copy.at().toString());
        content.put("policyVersion", policyVersion);
        content.put("cases", copy.cases().stream().map(CopyFile::part).toList());
        return JSON.writeValueAsBytes(content);
    }

    private static Map<String, Object> part(PersonalCopy.Part part) {
        var values = new TreeMap<String, String>();
        part.values().forEach((field, text) -> values.put(field.key(), text.reveal()));
        return Map.of(
                "case", part.caseId().value(),
                "values", values,
                "heldUnreadable",
                        part.heldUnopened().stream()
                                .map(PersonalField::key)
                                .sorted()
                                .toList());
    }
}
