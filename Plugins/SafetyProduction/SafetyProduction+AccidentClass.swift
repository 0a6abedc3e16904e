import Kernel

extension SafetyProduction {
    /// The class of an accident 事故等级, the figures that it rests on, and whether by these anybody died.
    ///
    /// Not in YAML because any one of three criteria suffices and the highest counts, and because the figures
    /// themselves are chosen by the days between an accident and its supplement. All numbers stand in the YAML.
    static let accidentClass = Derivation(
        "accident_class", version: 2,
        summary: Message(
            "由死亡、重伤、直接经济损失定事故等级和有无死亡，期限内补报的按补报",
            en: "accident class by deaths, serious injuries and direct loss, and whether anybody died; "
                + "by the supplement when it came in time")
    ) { record, parameters in
        guard let terms = AccidentTerms(parameters) else { return [:] }
        let (figures, origin) = AccidentFigures.deciding(record, within: terms.supplementDays(record))
        guard figures.isStated else { return ["figures": .choice(AccidentFigures.Origin.notStated.rawValue)] }
        let fatal = figures.isFatal.map { TypedRecord.Value.choice($0 ? "yes" : "no") } ?? .blank
        return [
            "class": .choice(terms.accidentClass(of: figures)), "figures": .choice(origin.rawValue), "fatal": fatal,
        ]
    }
}
