import Kernel

/// Reads configuration texts into values of `Kernel`, strictly 读取配置.
///
/// An unknown key, a wrong type, a value without its day or its reference: each is an error at `file:line:column` with the
/// nearest right word, and all of a run come together. Nothing is guessed and nothing has a silent default.
public enum ConfigurationReader {
    /// The record kinds that every sector may classify from (`config/national/`), and the register's own.
    ///
    /// Each file has its own kinds. It is an error when two declare the same, and when `registration` is in none or
    /// lacks one of `RegisterColumn.all`.
    public static func nationalKinds(_ texts: [ConfigurationText]) -> Checked<[RecordKind]> {
        Checked { report in NationalReader(report: report).read(texts) }
    }

    /// How long negative information may be used (`config/national/retention.yaml`).
    public static func retention(_ text: ConfigurationText) -> Checked<Retention> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                RetentionReader().read(NodeReader(root, Message("全国保存期限", en: "the national retention"), report))
            }
        }
    }

    /// How long records may be public (`config/national/publicity.yaml`), of these kinds.
    public static func publicity(_ text: ConfigurationText, kinds: [RecordKind]) -> Checked<Publicity> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                PublicityReader(kinds: kinds)
                    .read(NodeReader(root, Message("最长公示期限", en: "the national publicity"), report))
            }
        }
    }

    /// On which days people work (`config/national/working_days.yaml`).
    public static func workingDays(_ text: ConfigurationText) -> Checked<WorkingDays> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                WorkingDaysReader().read(NodeReader(root, Message("工作日历", en: "the working days"), report))
            }
        }
    }

    /// A sector's standard from its one or more files with disjoint chapters, and what a county adds to it.
    ///
    /// `sector` is the id that the plugin bears, `national` the kinds that `classify` reads, and `hooks` the plugin's
    /// `derive` functions; each must be named by the standard, and no other. Every check of a standard is made with the
    /// county's dated values in it, and a mistake of theirs is shown where they stand.
    public static func standard(
        _ texts: [ConfigurationText], overrides: [ConfigurationText] = [], sector: SectorID, national: [RecordKind],
        hooks: [Derivation]
    ) -> Checked<Standard> {
        Checked { report in
            func reader(_ report: Report, _ overrides: Overrides) -> StandardReader {
                StandardReader(report: report, sector: sector, national: national, hooks: hooks, overrides: overrides)
            }
            guard !overrides.isEmpty else { return reader(report, .none).read(texts) }
            return OverriddenStandardReader(report: report, texts: texts, reader: reader).read(overrides)
        }
    }

    /// A county's plan. `offered` are the sectors that the executable holds.
    ///
    /// The plan says which standards are read, and the standards which kinds there are: without `kinds` it is not checked
    /// whether what a bureau of the demonstration reports exists.
    public static func countyPlan(
        _ text: ConfigurationText, offered: [SectorID], kinds: [RecordKind]? = nil
    ) -> Checked<CountyPlan> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                CountyReader(text: text, offered: offered, kinds: kinds)
                    .read(NodeReader(root, Message("区县方案", en: "the county plan"), report))
            }
        }
    }

    /// The worked cases of a sector, which are its tests and its documentation.
    ///
    /// A name under `records:` is first looked for among the national kinds (and full names of sector kinds such as
    /// `toy.fine`), then among the sector's short names.
    public static func cases(
        _ text: ConfigurationText, standard: Standard, national: [RecordKind]
    ) -> Checked<[SectorCase]> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                CaseReader(standard: standard, national: national)
                    .read(NodeReader(root, Message("用例", en: "the cases"), report))
            }
        }
    }

    /// Which changes of the standard no case needs to notice (`survivors.yaml` beside the cases).
    public static func survivors(_ text: ConfigurationText) -> Checked<[SurvivorExcuse]> {
        Checked { report in
            NodeComposer.compose(text, report: report).flatMap { root in
                SurvivorsReader().read(NodeReader(root, Message("存活变异", en: "the survivors"), report))
            }
        }
    }
}
