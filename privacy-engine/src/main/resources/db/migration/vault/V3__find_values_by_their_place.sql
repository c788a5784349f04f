-- A value is found by person, case and field, never by its number: an index less to write for each of the five values of
-- an order, and a correction need not touch any. The number stays, bound to what is sealed. Touches no personal data.
alter table vault.sealed_value
    drop constraint sealed_value_pkey,
    drop constraint sealed_value_subject_case_id_field_key,
    add primary key (subject, case_id, field);
