import ArgumentParser
import Kernel
import KernelLedger

/// `applicants`: that there are applicants, and whether each can still be read; one of them for whom it authorised.
struct ApplicantsCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "applicants",
            Message(
                "申请人：列出申请编号和密钥状态，不列姓名；写明编号的，向获授权的单位显示内容。",
                en:
                    "List applicant numbers and the state of their keys, no names; show one to a unit that it authorised."
            ),
            examples: [
                .verbatim("applicants"),
                Message(
                    "applicants A-12 --actor 某镇政府/经办人/li02", en: "applicants A-12 --actor town-office/officer/li02"),
            ])
    }

    @Argument(
        help: .message(
            Message("申请编号；不写则列出全部", en: "An applicant's number; if left out, all are listed."), value: .verbatim("A-…"))
    )
    var applicant: ApplicantNumber?

    @Option(
        name: .customLong("actor"),
        help: .message(
            Message("谁要看；只有申请人授权的单位能看内容", en: "Who asks; only units that the applicant authorised see its words."),
            value: ActorOptions.form))
    var actorTyped: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if applicant != nil, actorTyped.flatMap(Actor.init) == nil { throw ValidationError(ActorOptions.threeParts) }
    }

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        if let applicant { return try show(applicant, pipeline) }
        let all = try pipeline.ledger.applicants()
        let end =
            all.isEmpty
            ? Message("没有申请人", en: "there are no applicants")
            : Message("共 \(all.count) 个", en: "applicants: \(all.count)")
        try Console.report(ApplicantsDocument(all), (all.map(line) + [end]).lines())
    }

    private func line(_ applicant: Applicant) -> Message {
        let end = applicant.withdrawnOn.map { Message("，\($0) 撤回同意", en: ", taken back on \($0)") } ?? .none
        return Message(
            "\(applicant.number)  自 \(applicant.consentedOn) 起同意\(end)  \(applicant.secret.title)",
            en: "\(applicant.number)  consent from \(applicant.consentedOn)\(end)  \(applicant.secret.title)")
    }

    private func show(_ applicant: ApplicantNumber, _ pipeline: Pipeline) throws {
        let consent = try pipeline.ledger.consent(of: applicant)
        guard let unit = actorTyped.flatMap(Actor.init)?.unit, consent.authorised.contains(unit) else {
            throw Refusal(
                Message(
                    "\(applicant) 没有授权这个单位查看；只有本人和获授权的单位能看",
                    en: "\(applicant) did not authorise this unit; only the applicant and authorised units may see it"))
        }
        let words = Message(
            "\(applicant)  \(consent.form.title) \(consent.name)，经由 \(consent.through)，用途 \(consent.purpose)，告知书 \(consent.notice)",
            en:
                "\(applicant)  \(consent.form.title) \(consent.name), through \(consent.through), for \(consent.purpose), notice \(consent.notice)"
        )
        let units = Message(
            "获授权的单位：\(Message.list(consent.authorised))", en: "authorised units: \(Message.list(consent.authorised))")
        try Console.report(ApplicantDocument(applicant, consent), [words, units].lines())
    }
}
