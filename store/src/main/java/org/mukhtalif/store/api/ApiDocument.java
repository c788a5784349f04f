package org.mukhtalif.store.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Words;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the OpenAPI document says beside the operations: how to sign in, how a problem looks, and that a person's words
/// are text.
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Words.class, Language.class, SignedIn.class)
                .replaceWithSchema(PersonalText.class, new StringSchema())
                .replaceWithSchema(OwnWords.class, new StringSchema());
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Mukhtalif")
                        .version("1")
                        .description(
                                "The store for programs. Amounts are in the currency's smallest unit, VAT included;"
                                        + " moments are in UTC. `Accept-Language: ar` or `en` chooses the language of problems.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This store")))
                .tags(List.of(
                        tag("catalogue", """
                                What is sold: categories, products, merchants and search, page by page. Open to
                                everybody; nothing asked here is kept.
                                """),
                        tag("cart", """
                                A cart is known by its secret in the header `Cart`; the first line put into it begins
                                one. Each answer is the whole cart with its prices of this moment.
                                """),
                        tag("checkout", """
                                What a cart costs where it goes and how it is paid, and the placement that makes it
                                an order.
                                """),
                        tag("payment", """
                                How an order is paid: in which ways, on which page of the payment company, by which
                                transfer. Card data never pass a storefront or the store.
                                """),
                        tag("orders", """
                                An order is opened by the secret in the header `Order-Secret`, which its placement
                                told a guest, or below `/me` by its holder's token. Everything else gets 404.
                                """),
                        tag("invoices", """
                                Invoices and credit notes of an order as PDF, and tax invoices in the buyer's name.
                                """),
                        tag("returns", """
                                Goods that go back: what still can and until when, asking for it, photos of what is
                                wrong, and how far it has come.
                                """),
                        tag("account", """
                                Opening an account, signing in by a bearer token, the second factor, and the way back
                                without a password. No cookie is set or read.
                                """),
                        tag("privacy", """
                                A person's rights: what is held and why, who looked, a copy, consents, mending,
                                asking the privacy officer, and the destruction.
                                """)))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .description("The token of POST /api/v1/sessions")));
    }

    /// Every operation may answer with a problem; those of a person need her token.
    @Bean
    OpenApiCustomizer everyOperation() {
        return document -> {
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getPaths()
                    .forEach((path, item) -> item.readOperations()
                            .forEach(operation -> new CompletedOperation(operation, path).complete(BEARER)));
        };
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description.strip().replaceAll("\\s+", " "));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("A problem document, RFC 9457")
                .addProperty(
                        "type",
                        new StringSchema()
                                .description(
                                        "Stable, such as /problems/sold-out; what each one asks for stands in the guide"))
                .addProperty("title", new StringSchema().description("In the caller's language"))
                .addProperty("status", new IntegerSchema().description("The same as the answer's"))
                .addProperty("detail", new StringSchema().description("What to do about it"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .description("Only where fields are at fault")
                                .items(new ObjectSchema()
                                        .addProperty(
                                                "field", new StringSchema().description("The member of the request"))
                                        .addProperty(
                                                "message", new StringSchema().description("What is wrong with it"))));
    }
}
