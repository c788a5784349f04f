package org.mukhtalif.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test against the whole store on real databases, without a network: inject `MockMvc`, [TestClock], a room's
/// collection, or `JdbcClient`. All such tests of a run share one context and one pair of databases, empty of demo
/// data; so each test makes its own rows and looks only at those. Do not add properties or beans: each difference
/// starts another store.
///
/// The test class's name is the subject, its methods are sentences.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Mukhtalif.class,
        properties = {
            "mukhtalif.empty=true",
            "mukhtalif.page-memory=0s",
            "mukhtalif.catalog-memory=0",
            "mukhtalif.api-storefronts=https://dates.storefront.example, http://localhost:5173",
            "mukhtalif.vat-number=399999999900003",
            "mukhtalif.bank.iban=SA0380000000608010167519",
            "mukhtalif.bank.holder=متجر مختلف",
            "mukhtalif.bank.name=مصرف التجربة",
            "mukhtalif.invoices.street=شارع التجربة",
            "mukhtalif.invoices.building=2929",
            "mukhtalif.invoices.district=حي التجربة",
            "mukhtalif.invoices.city=الرياض",
            "mukhtalif.invoices.postal-code=13322"
        })
@AutoConfigureMockMvc
@Import({TestClusters.class, TestClock.Configuration.class, TestProvider.class})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface StoreTest {}
