package org.mukhtalif.privacy;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.policy.Purpose;

/// A shopper, new in each test, and what she tells the store.
public record Sara(DataSubjectId id, CaseId order) {

    public static final PersonalText NAME = new PersonalText("سارة العتيبي");
    public static final PersonalText PHONE = new PersonalText("+966500000017");
    public static final PersonalText ADDRESS = new PersonalText("الرياض\nحي النخيل\nشارع التمر\n7421\n12382");
    public static final PersonalText ORDER_EMAIL = new PersonalText("sara@shopper.example");

    public static Sara somebodyNew() {
        return new Sara(DataSubjectId.random(), Engine.anOrder());
    }

    /// She places an order: her delivery contact is taken in.
    public Sara ordersFrom(Engine engine) {
        engine.orders.know(new SubjectCase(id, order));
        engine.the(Intake.class).collect(delivery());
        return this;
    }

    /// She opens an account with a name and a password.
    public Sara registersAt(Engine engine) {
        engine.accounts.know(new SubjectCase(id, CaseId.ACCOUNT));
        engine.the(Intake.class)
                .collect(new IntakeRequest(
                        id,
                        CaseId.ACCOUNT,
                        Purpose.ACCOUNT,
                        Map.of(
                                PersonalField.FULL_NAME, NAME,
                                PersonalField.EMAIL, ORDER_EMAIL,
                                PersonalField.PASSWORD, new PersonalText("$argon2id$…"))));
        return this;
    }

    public IntakeRequest delivery() {
        return new IntakeRequest(
                id,
                order,
                Purpose.DELIVERY,
                Map.of(
                        PersonalField.RECIPIENT_NAME, NAME,
                        PersonalField.RECIPIENT_PHONE, PHONE,
                        PersonalField.DELIVERY_ADDRESS, ADDRESS));
    }

    public IntakeRequest notices() {
        return new IntakeRequest(id, order, Purpose.NOTICES, Map.of(PersonalField.ORDER_EMAIL, ORDER_EMAIL));
    }
}
