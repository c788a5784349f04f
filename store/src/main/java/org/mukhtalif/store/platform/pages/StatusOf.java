package org.mukhtalif.store.platform.pages;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.mukhtalif.privacy.accesslog.BookClosed;
import org.mukhtalif.privacy.custody.CustodianUnreachable;
import org.mukhtalif.privacy.vault.JournalClosed;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Which HTTP status an exception means. An address whose variable part cannot be read is an address that does
/// not exist; a database that has no connection left is busy, not broken; so is a book or a journal that cannot be
/// written, and a custodian that does not answer.
final class StatusOf {

    private StatusOf() {}

    static int exception(Throwable wrong) {
        return switch (wrong) {
            case NoSuchPage _ -> 404;
            case ErrorResponse known -> known.getStatusCode().value();
            case MethodArgumentTypeMismatchException mismatch -> isOfTheAddress(mismatch.getParameter()) ? 404 : 400;
            case TypeMismatchException _, HttpMessageNotReadableException _ -> 400;
            case InvalidParameterException unreadable -> unreadable.getErrorCode();
            case BookClosed _,
                    CustodianUnreachable _,
                    JournalClosed _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    QueryTimeoutException _,
                    TransactionSystemException _,
                    TransientDataAccessException _ -> 503;
            default -> 500;
        };
    }

    private static boolean isOfTheAddress(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class);
    }
}
