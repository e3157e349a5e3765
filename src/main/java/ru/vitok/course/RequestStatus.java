package ru.vitok.course;

/** Where a request for a course stands. */
public enum RequestStatus {
    /** The teacher asked. */
    REQUESTED,
    /** The school sends the teacher, or agreed to the request. */
    SENT,
    ENROLLED,
    DECLINED,
    WITHDRAWN;

    boolean mayBecome(RequestStatus next) {
        return switch (this) {
            case REQUESTED -> next == SENT || next == ENROLLED || next == DECLINED || next == WITHDRAWN;
            case SENT -> next == ENROLLED || next == DECLINED || next == WITHDRAWN;
            case ENROLLED -> next == WITHDRAWN;
            case DECLINED, WITHDRAWN -> next == REQUESTED || next == SENT;
        };
    }
}
