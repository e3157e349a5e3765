package ru.vitok.uikit.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of TeX that school formulas need. */
final class TexSigns {

    private static final Map<String, String> LETTERS = pairs(
            "alpha α beta β gamma γ delta δ varepsilon ε epsilon ε zeta ζ eta η theta θ lambda λ mu μ nu ν xi ξ pi π rho ρ"
                    + " sigma σ tau τ varphi φ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ"
                    + " Psi Ψ Omega Ω infty ∞ emptyset ∅ varnothing ∅ ell ℓ");
    private static final Map<String, String> SIGNS = pairs(
            "cdot · times × div ÷ pm ± mp ∓ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼"
                    + " to → rightarrow → Rightarrow ⇒ Leftrightarrow ⇔ leftrightarrow ↔ in ∈ notin ∉ cup ∪ cap ∩ subset ⊂"
                    + " setminus ∖ angle ∠ triangle △ parallel ∥ perp ⊥ circ ∘ degree ° sum ∑ prod ∏ int ∫ ldots … dots …"
                    + " forall ∀ exists ∃ mid ∣ colon : langle ⟨ rangle ⟩");
    static final Map<String, String> MARKS = pairs("vec → overrightarrow → overline ‾ bar ‾ hat ^");
    private static final Set<String> NAMES = Set.of(
            "sin", "cos", "tan", "cot", "tg", "ctg", "arcsin", "arccos", "arctan", "arctg", "log", "lg", "ln", "lim",
            "min", "max", "mod");
    static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    static final Set<String> WORDS = Set.of("text", "textrm", "mathrm", "mathbf", "mathit", "operatorname");
    private static final Set<String> SPACES = Set.of(",", ";", ":", " ", "!", "quad", "qquad", "\\");

    private TexSigns() {}

    /** A sign as it stands on the keyboard. */
    static Part typed(String sign) {
        return switch (sign) {
            case "-" -> new Part.Sign("−");
            case "*" -> new Part.Sign("·");
            case "~", "&" -> new Part.Words(" ");
            default -> new Part.Sign(sign);
        };
    }

    /** A command that stands for one thing; an unknown one stays as typed. */
    static Part known(String name) {
        var letter = LETTERS.get(name);
        var sign = SIGNS.get(name);
        if (letter != null) {
            return new Part.Letter(letter);
        }
        if (sign != null) {
            return new Part.Sign(sign);
        }
        if (SPACES.contains(name)) {
            return new Part.Words(" ");
        }
        if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            return new Part.Sign(name);
        }
        return new Part.Words(NAMES.contains(name) ? name : "\\" + name);
    }

    private static Map<String, String> pairs(String words) {
        var all = words.split(" ", -1);
        var pairs = new HashMap<String, String>();
        for (var at = 0; at < all.length; at += 2) {
            pairs.put(all[at], all[at + 1]);
        }
        return Map.copyOf(pairs);
    }
}
