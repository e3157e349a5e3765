package ru.vitok.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.ModuleTranslations;

/** Every failure behind the REST door as Problem Details with a sentence in the caller's language and a stable code. */
@RestControllerAdvice(basePackages = "ru.vitok")
class RestErrors {

    private static final Logger log = LoggerFactory.getLogger(RestErrors.class);
    /** PostgreSQL: character not in repertoire, value too long, number out of range, too much for an index. */
    private static final Set<String> UNFIT = Set.of("22021", "22001", "22003", "54000");

    private final ModuleTranslations texts;

    RestErrors(ModuleTranslations texts) {
        this.texts = texts;
    }

    /** Russian unless the caller asks for English first. */
    static Locale language(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        return header != null && header.startsWith("en") ? Locale.ENGLISH : ModuleTranslations.RUSSIAN;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, HttpServletRequest request) {
        var status = switch (refusal) {
            case Refusal.NotFound _ -> HttpStatus.NOT_FOUND;
            case Refusal.Conflict _ -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        return problem(status, refusal.key(), request, refusal.arguments());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> later(Refusal.Later later, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, later.key(), request, later.arguments()));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied, HttpServletRequest request) {
        return problem(HttpStatus.FORBIDDEN, "kernel.refusal.forbidden", request);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail changed(DataAccessException changed, HttpServletRequest request) {
        return problem(HttpStatus.CONFLICT, "kernel.refusal.changed-meanwhile", request);
    }

    /** A value that does not fit, such as a text with NUL, is the caller's; whatever else the database refuses is a failure of ours. */
    @ExceptionHandler
    ProblemDetail refused(DataIntegrityViolationException refused, HttpServletRequest request) {
        return refused.getMostSpecificCause() instanceof SQLException cause
                        && UNFIT.contains(String.valueOf(cause.getSQLState()))
                ? problem(HttpStatus.BAD_REQUEST, "kernel.refusal.unreadable", request)
                : unexpected(refused, request);
    }

    @ExceptionHandler
    ProblemDetail noFiles(MultipartException noFiles, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "kernel.refusal.unreadable", request);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        var field = invalid.getBindingResult().getFieldErrors().stream().findFirst();
        if (field.filter(FieldError::isBindingFailure).isPresent()) {
            // what the converter says of a missing or mistyped value is not for people
            return problem(HttpStatus.BAD_REQUEST, "kernel.refusal.unreadable", request);
        }
        var name = field.map(it -> it.getField()).orElse("");
        var words = field.map(it -> String.valueOf(it.getDefaultMessage())).orElse("");
        return problem(HttpStatus.BAD_REQUEST, "kernel.refusal.invalid", request, name, words);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, "kernel.refusal.unreadable", request);
    }

    /** An id that is none leads nowhere; a wrong value of a parameter is a wrong question. */
    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return mistyped.getParameter().hasParameterAnnotation(PathVariable.class)
                ? problem(HttpStatus.NOT_FOUND, "kernel.refusal.not-found", request)
                : problem(HttpStatus.BAD_REQUEST, "kernel.refusal.unreadable", request);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return problem(HttpStatus.valueOf(known.getStatusCode().value()), "kernel.refusal.unreadable", request);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected failure, reference {}", reference, failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "kernel.refusal.unexpected", request, reference);
    }

    private ProblemDetail problem(HttpStatus status, String key, HttpServletRequest request, Object... arguments) {
        var words = texts.getTranslation(key, language(request), arguments);
        var problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setProperty("code", key);
        return problem;
    }
}
