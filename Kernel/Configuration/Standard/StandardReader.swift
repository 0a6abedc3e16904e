import Kernel

/// Reads a sector's standard, chapter by chapter in the order of the language.
struct StandardReader {
    let report: Report
    let sector: SectorID
    let national: [RecordKind]
    let hooks: [Derivation]
    /// What a county adds.
    var overrides = Overrides.none

    func read(_ texts: [ConfigurationText]) -> Standard? {
        guard let chapters = Chapters.gather(texts, report, adding: overrides) else { return nil }
        defer { chapters.finish() }
        let head = self.head(chapters)
        let scope = self.scope(chapters, decimals: head?.decimals)
        let derivations = DerivationReader(scope: scope, hooks: hooks).read(chapters.optional("derive"), in: chapters)
        let classify = self.classify(chapters, scope)
        let notRated = self.notRated(chapters, scope)
        let frame = self.frame(chapters, scope)
        let indicators = self.indicators(chapters, scope)
        let groups = self.groups(chapters, scope)
        let downgrades = gradeRules("downgrades", Message("降级规则", en: "downgrade"), .downgrade, chapters, scope)
        let vetoes = gradeRules("vetoes", Message("否决规则", en: "veto"), .veto(frame.grades), chapters, scope)
        let lists = rules("lists", Message("名单", en: "list"), chapters, ListReader(scope: scope).read)
        let inspections = self.inspections(chapters, scope, frame.grades)
        RuleNames.refuseTwice(in: ["not_rated", "indicators", "groups", "downgrades", "vetoes", "lists"], of: chapters)
        guard let head, let base = frame.base, let range = frame.range, let grades = frame.grades,
            let objected = frame.objected, let audience = frame.audience, let cycle = frame.cycle, !report.hasErrors
        else { return nil }
        let standard = Standard(
            sector: sector, title: head.title, owner: head.owner, decimals: head.decimals,
            kinds: scope.kinds.all.compactMap(\.recordKind), classify: classify, derivations: derivations,
            notRated: notRated, base: base, indicators: indicators, groups: groups, downgrades: downgrades,
            vetoes: vetoes,
            lists: lists, inspections: inspections, range: range, grades: grades, whileObjected: objected,
            audience: audience, cycle: cycle, texts: texts + overrides.texts, overrides: overrides.texts)
        Reachability(standard: standard, report: report).check()
        ReachCheck(standard: standard, report: report).check()
        SupplyCheck(standard: standard, national: national, report: report).check()
        return standard
    }

    // MARK: Head and scope

    private func head(_ chapters: MappingReader) -> (title: String, owner: String, decimals: Int)? {
        chapters.required("format")?.checkFormat()
        if let reader = chapters.required("sector"), let id = reader.text(), id != sector.description {
            reader.error(
                Message(
                    "\(reader.label)是 \(id)，而插件的行业是 \(sector)",
                    en: "\(reader.label) is '\(id)', but the sector of the plugin is '\(sector)'"),
                hint: Message("请写 sector: \(sector)", en: "write sector: \(sector)"))
        }
        let title = chapters.required("title")?.publicText()
        let owner = chapters.required("owner")?.text()
        let decimals = chapters.required("decimals")?.integer(0...Int64(Points.decimals))
        guard let title, let owner, let decimals else { return nil }
        return (title, owner, Int(decimals))
    }

    private func scope(_ chapters: MappingReader, decimals: Int?) -> RuleScope {
        let titles = chapters.required("references")?.named(Message("依据", en: "reference"), .any) { $0.value.text() }
        let kinds = chapters.required("kinds").flatMap(KindsReader(sector: sector).read)
        return RuleScope(
            references: References(titles: titles ?? .unread, county: overrides.titles),
            decimals: decimals ?? Points.decimals,
            kinds: kinds ?? .unread, register: nationalKinds[KindID.registration.description])
    }

    private var nationalKinds: Declared<DeclaredKind> {
        Declared(national.map { ($0.id.description, DeclaredKind($0)) })
    }

    // MARK: Chapters

    private func rules<Rule>(
        _ key: String, _ what: Message, _ chapters: MappingReader, _ read: (NamedReader) -> Rule?
    ) -> [Rule] {
        let declared = chapters.optional(key)?.named(what, .word) { entry in
            PrivateMatter.refuse(entry.name, at: entry.key)
            return read(entry)
        }
        return declared?.all ?? []
    }

    private func classify(_ chapters: MappingReader, _ scope: RuleScope) -> [ClassifyLine] {
        let reader = ClassifyReader(references: scope.references, kinds: scope.kinds, national: nationalKinds)
        return chapters.optional("classify").map(reader.read) ?? []
    }

    private func notRated(_ chapters: MappingReader, _ scope: RuleScope) -> [NotRatedRule] {
        let register = nationalKinds[KindID.registration.description]?.columns ?? Declared()
        let what = Message("不评定规则", en: "not-rated rule")
        return rules("not_rated", what, chapters, NotRatedReader(scope: scope, register: register).read)
    }

    private func indicators(_ chapters: MappingReader, _ scope: RuleScope) -> [Indicator] {
        let what = Message("计分指标", en: "indicator")
        return rules("indicators", what, chapters, IndicatorReader(scope: scope).read)
    }

    private func groups(_ chapters: MappingReader, _ scope: RuleScope) -> [IndicatorGroup] {
        var names: [String] = []
        if case .mapping(let pairs)? = chapters.optional("indicators")?.node.content { names = pairs.map(\.name) }
        let reader = GroupReader(scope: scope, indicators: Declared(names.map { ($0, ()) }))
        let readings = rules("groups", Message("指标组", en: "group"), chapters, reader.read)
        GroupCheck(readings: readings, report: report).check()
        return readings.map(\.group)
    }

    private func base(_ reader: NodeReader, _ chapters: MappingReader, _ scope: RuleScope) -> Standard.Base? {
        guard let place = chapters.keyNode("base") else { return nil }
        return BaseReader(scope: scope).read(reader, at: place)
    }

    private func scoreRange(_ reader: NodeReader, _ scope: RuleScope) -> Standard.ScoreRange? {
        reader.mapping(example: .verbatim("{lowest: 0, highest: 100}")) { body in
            let lowest = body.required("lowest").flatMap(scope.points)
            let highest = body.required("highest").flatMap(scope.points)
            guard let lowest, let highest else { return nil }
            if lowest >= highest {
                reader.error(
                    Message(
                        "\(reader.label)：最低分 \(lowest) 不低于最高分 \(highest)",
                        en: "\(reader.label): the lowest score \(lowest) is not below the highest \(highest)"))
            }
            return Standard.ScoreRange(lowest: lowest, highest: highest)
        }
    }

    /// One of a few words.
    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ reader: NodeReader, of type: Word.Type
    ) -> Word? {
        reader.word(Message("写法", en: "form"), of: type.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
    }

    private func gradeRules(
        _ key: String, _ what: Message, _ form: GradeRuleReader.Form, _ chapters: MappingReader, _ scope: RuleScope
    ) -> [GradeRule] {
        rules(key, what, chapters, GradeRuleReader(scope: scope, form: form).read)
    }

    /// What follows from a grade. So far one consequence has a form: how often the bureau inspects.
    private func inspections(
        _ chapters: MappingReader, _ scope: RuleScope, _ grades: Dated<GradeScale>?
    ) -> Inspections? {
        let reader = InspectionsReader(scope: scope, grades: grades, report: report)
        return chapters.optional("consequences")?.called(Message("结果应用", en: "the consequences")).mapping { body in
            body.required("inspections").map { $0.called(Message("检查频次", en: "inspections")) }.flatMap(reader.read)
        }
    }

    // MARK: Frame

    /// What every grade is made of, whatever the rules: nil where it could not be read.
    private struct Frame {
        let base: Standard.Base?
        let range: Dated<Standard.ScoreRange>?
        let grades: Dated<GradeScale>?
        let objected: Dated<Standard.ObjectedEffect>?
        let audience: Dated<Audience>?
        let cycle: Dated<Cycle.Length>?

        var parts: [DatedPart] {
            [
                DatedPart("grades", grades?.entries.first?.since),
                DatedPart("score_range", range?.entries.first?.since),
                DatedPart("base", base?.since), DatedPart("while_objected", objected?.entries.first?.since),
                DatedPart("audience", audience?.entries.first?.since),
                DatedPart("cycle", cycle?.entries.first?.since),
            ]
        }
    }

    /// The chapters that must hold from the same first day.
    private func frame(_ chapters: MappingReader, _ scope: RuleScope) -> Frame {
        let frame = Frame(
            base: chapters.required("base").flatMap { base($0, chapters, scope) },
            range: scope.dated(chapters.required("score_range")) { scoreRange($0, scope) },
            grades: chapters.required("grades").flatMap(GradesReader(scope: scope).read),
            objected: scope.dated(chapters.required("while_objected")) { word($0, of: Standard.ObjectedEffect.self) },
            audience: scope.dated(chapters.required("audience")) { word($0, of: Audience.self) },
            cycle: scope.dated(chapters.required("cycle")) { word($0, of: Cycle.Length.self) })
        if let place = chapters.keyNode("grades") {
            scope.checkSameFirstDay(frame.parts, Chapters.label, at: place)
        }
        return frame
    }
}

extension Standard.Base {
    fileprivate var since: Day? {
        switch self {
        case .fixed(_, let points): points.entries.first?.since
        case .measured(let indicator): indicator.mapping.entries.first?.since
        }
    }
}
