import Kernel

extension LedgerProblem {
    /// What concerns sealed payloads and the applicants whose they are.
    var applicantMessage: Message? {
        switch self {
        case .sealed(let fact):
            Message(
                "第\(fact)号事实的内容已加密封存，此处没有它的密钥，不能读出。",
                en: "fact \(fact) is sealed, and there is no key for it here")
        case .sealBroken(let fact):
            Message(
                "第\(fact)号事实的封存内容打不开：密钥不符，或被改动过。请运行 audit 查明。",
                en: "the seal of fact \(fact) does not open: another key, or it was altered; run audit to find out")
        case .unknownApplicant(let applicant):
            Message(
                "台账中没有申请人 \(applicant)。编号见 applicants。",
                en: "the ledger has no applicant \(applicant); see applicants for the numbers")
        case .consentWithdrawn(let applicant, let fact):
            Message(
                "申请人 \(applicant) 已撤回同意（事实 #\(fact)），内容已不可读。",
                en: "applicant \(applicant) took the consent back (fact #\(fact)); nothing of it can be read any more")
        case .keyNotDestroyed(let path, let reason):
            Message(
                "密钥文件“\(path)”未能销毁：\(reason)。请检查权限后再次运行任一写入命令，或手工删除它。",
                en: "the key file '\(path)' could not be destroyed: \(reason); "
                    + "check the permissions and run any writing command again, or remove it by hand")
        default: nil
        }
    }
}
