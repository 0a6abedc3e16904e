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
        let consent = try verified(consent)
        var known = try self.known ?? read()
        if let same = known[Given(consent: consent, day: day)] { return .repeated(same.value) }
        let applicant = try writer.consent(consent, day: day, line: line)
        known[Given(consent: consent, day: day)] = applicant
        self.known = known
        return .recorded(applicant.value)
    }

    /// Every word said, none of them an identity-document number, and an organisation of the register to apply through.
    private func verified(_ consent: Consent) throws -> Consent {
        let words = [consent.name, consent.purpose, consent.notice]
        guard words.allSatisfy({ !$0.isEmpty }), !consent.authorised.isEmpty else {
            throw Refusal(
                Message(
                    "申请人、用途、告知书和授权单位都要写明",
                    en: "the applicant, the purpose, the notice and the authorised units must be stated"))
        }
        guard !(words + consent.authorised).contains(where: PersonNumber.isIn) else { throw ApplicantDesk.number }
        guard case .subject(_, let code) = try writer.resolve(consent.through) else {
            if PersonNumber.isIn(consent.through) { throw ApplicantDesk.number }
            throw Refusal(
                Message(
                    "登记中没有 \(consent.through)；申请须经登记在册的村（居）或单位",
                    en: "\(consent.through) is not in the register; one applies through a registered village or unit"))
        }
        return Consent(
            form: consent.form, name: consent.name, through: code, purpose: consent.purpose, notice: consent.notice,
            authorised: consent.authorised)
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
