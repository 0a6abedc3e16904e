import Kernel
import KernelIntake
import KernelLedger

/// Keeps consents and takes them back inside one transaction 申请人办理 (promise 19).
///
/// Taking back asks for nothing but the number: it is as easy as giving.
final class ApplicantDesk {
    private let writer: LedgerWriter
    /// Consents in force that can be read here, by their words and day; read once, a file may hold thousands of rows.
    private var known: [Given: ApplicantNumber]?

    init(writer: LedgerWriter) {
        self.writer = writer
    }

    func carryOut(_ order: ConsentOrder) throws -> OrderOutcome {
        switch order {
        case .give(let consent, let isAdult, let day, let line): try give(consent, isAdult: isAdult, day, line)
        case .takeBack(let applicant, let day, let line): try takeBack(applicant, day, line)
        }
    }

    private struct Given: Hashable {
        let consent: Consent
        let day: Day
    }

    private func give(_ consent: Consent, isAdult: Bool, _ day: Day, _ line: Int) throws -> OrderOutcome {
        guard isAdult else {
            throw Refusal(
                Message(
                    "申请人须为成年人，并由经办人确认（成年：是）", en: "an applicant must be an adult, and somebody must say so (adult: yes)"
                ))
        }
        let consent = try verified(consent, on: day)
        var known = try self.known ?? read()
        if let same = known[Given(consent: consent, day: day)] { return .repeated(same.value) }
        let applicant = try writer.consent(consent, day: day, line: line)
        known[Given(consent: consent, day: day)] = applicant
        self.known = known
        return .recorded(applicant.value)
    }

    /// Every word said, none of them an identity-document number, and an organisation of the register to apply through.
    private func verified(_ consent: Consent, on day: Day) throws -> Consent {
        let (name, purpose) = (Folding.trimmed(consent.name), Folding.trimmed(consent.purpose))
        let notice = Folding.trimmed(consent.notice)
        try verify(said: [name], Message("申请人（姓名）", en: "the applicant's name"))
        try verify(said: [purpose], Message("用途（--for）", en: "the purpose (--for)"))
        try verify(said: [notice], Message("告知书（--notice）", en: "the notice (--notice)"))
        try verify(said: consent.authorised, Message("授权单位（--share-with）", en: "the authorised units (--share-with)"))
        let authorised = consent.authorised.flatMap(Consent.units)
        guard !([name, purpose, notice] + authorised).contains(where: PersonNumber.isIn) else {
            throw ApplicantDesk.number
        }
        let code = try organisation(consent.through, on: day)
        return Consent(
            form: consent.form, name: name, through: code, purpose: purpose, notice: notice, authorised: authorised)
    }

    /// Refuses words of which there is none, or one is blank.
    private func verify(said words: [String], _ title: Message) throws {
        guard words.isEmpty || words.contains(where: { Consent.units(in: $0).isEmpty }) else { return }
        throw Refusal(
            Message("申请人、用途、告知书和授权单位都要写明；空白的是：", en: "the consent must be stated in full; blank: ") + title)
    }

    /// The code of the organisation through which one applies, which is in business and stands on its own on the day.
    private func organisation(_ through: String, on day: Day) throws -> String {
        guard case .subject(let number, let code) = try writer.resolve(through),
            let profile = SubjectProfile(number: number, facts: try writer.facts(of: number), asOf: day)
        else {
            if PersonNumber.isIn(through) { throw ApplicantDesk.number }
            throw Refusal(
                Message(
                    "登记中没有 \(through)；申请须经登记在册的村（居）或单位",
                    en: "\(through) is not in the register; one applies through a registered village or unit"))
        }
        if profile.subjectClass.isObject {
            throw Refusal(
                Message(
                    "\(profile.name) 是\(profile.subjectClass.title)；申请须经村（居）或单位，不经对象",
                    en: "\(profile.name) is: \(profile.subjectClass.title); "
                        + "one applies through a village or unit, not through an object"))
        }
        guard profile.isActive else {
            throw Refusal(
                Message(
                    "\(profile.name) 在 \(day) 不是存续状态，不能经由它申请",
                    en: "\(profile.name) is not in business on \(day); nobody applies through it"))
        }
        if let merger = try writer.links().merger(of: number, on: day) {
            throw Refusal(
                Message(
                    "\(profile.name) 自 \(merger.since) 起已并入别的主体（事实 #\(merger.fact)），请经由存续的主体申请",
                    en: "\(profile.name) is merged into another subject since \(merger.since) (fact #\(merger.fact)); "
                        + "apply through the one that survives"))
        }
        return code
    }

    private static let number = Refusal(
        Message(
            "含有自然人证件号码的样式；申请不收证件号码",
            en: "this holds what looks like an identity-document number; an application takes none"))

    private func takeBack(_ applicant: ApplicantNumber, _ day: Day, _ line: Int) throws -> OrderOutcome {
        let found = try writer.applicant(applicant)
        if let withdrawal = found.withdrawal { return .repeated(withdrawal) }
        guard day >= found.consentedOn else {
            throw Refusal(
                Message(
                    "\(applicant) 自 \(found.consentedOn) 起同意，撤回日 \(day) 不能早于它",
                    en: "\(applicant) consented on \(found.consentedOn); it cannot take that back before, on \(day)"))
        }
        if known != nil, case .readable = found.secret {
            let consent = try writer.consent(of: applicant)
            known?[Given(consent: consent, day: found.consentedOn)] = nil
        }
        return .recorded(try writer.withdrawConsent(of: applicant, day: day, line: line))
    }

    private func read() throws -> [Given: ApplicantNumber] {
        var known: [Given: ApplicantNumber] = [:]
        for (applicant, consent) in try writer.consents() {
            known[Given(consent: consent, day: applicant.consentedOn)] = applicant.number
        }
        return known
    }
}
