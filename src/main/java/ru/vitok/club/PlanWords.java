package ru.vitok.club;

/**
 * The words above a year's plan.
 *
 * @param topic методическая тема
 * @param review what the club makes of the year before
 */
public record PlanWords(String topic, String goal, String review) {

    public static final int TOPIC_MAX = 300;
    public static final int GOAL_MAX = 2000;
    public static final int REVIEW_MAX = 4000;
    public static final PlanWords NONE = new PlanWords("", "", "");

    public PlanWords {
        topic = topic.strip();
        goal = goal.strip();
        review = review.strip();
    }

    public boolean blank() {
        return equals(NONE);
    }
}
