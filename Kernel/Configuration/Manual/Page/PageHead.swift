import Kernel

/// What the page says before the chapters.
enum PageHead {
    static let text = [
        Message("# 怎样写一份评价标准", en: "# How to write a standard"), purpose, yaml, whole, check, editor,
    ].joined(.verbatim("\n\n"))

    private static let purpose = Message(
        """
        本页是评价标准的全部写法，照它不用编程就能写出一份标准。写的是：收哪些记录，怎样计分，分数怎样成为等级。没有写到的写法就没有；写错了，程序指出在哪个文件第几行第几列、最接近的正确写法，并且什么也不评。本页由程序里的写法目录生成（`make golden`），不要手改。

        *This page is the whole language of standards, made from its catalogue in the code (`Kernel/Configuration/Manual`); do not edit it. A mistake is an error at its line and column, and nothing is evaluated.*
        """,
        en: """
            This page is the whole language of standards. What is not on it does not exist. A mistake is an error at its \
            line and column, and nothing is evaluated. It is made from the catalogue in the code; do not edit it.
            """)

    private static let yaml = Message(
        """
        ## 文件的样子 · The file

        标准是文本文件，名字以 `.yaml` 结尾，用 UTF-8 保存：

        - 每行是 `字段: 值`，冒号后有一个空格。下一级比上一级多缩进两个空格，不用制表符（Tab）。
        - 一组可以分行写，也可以写在一行里：`{value: 5, evidence: seen}`；列表写 `[甲, 乙]`，或每项一行以 `- ` 开头。
        - `#` 到行末是说明，程序不读。文字里有 `: ` 或 ` #`，或以 `[`、`{`、`*`、`&`、`!`、`%`、`@` 开头的，加英文双引号。
        - 数字、日期和 true、false 不加引号；`"yes"`、`"01"` 这样的编号加引号。
        - 不支持锚点（&、*）、类型标记（!）和一个文件里的第二份文档（---）；同一字段不能写两次。

        *Text in UTF-8: `key: value`, two blanks deeper for each level, no tabs; `{...}` and `[...]` on one line; `#` begins a comment. No anchors, tags, second documents or duplicate keys.*
        """,
        en: """
            ## The file

            Text in UTF-8: `key: value`, two blanks deeper for each level, no tabs; `{...}` and `[...]` on one line; `#` \
            begins a comment. No anchors, tags, second documents or duplicate keys.
            """)

    private static let whole = Message(
        """
        必须有的章：`format`、`sector`、`title`、`owner`、`decimals`、`references`、`kinds`、`base`、`score_range`、`grades`、`while_objected`、`audience`、`cycle`。其余各章需要时写。评价的顺序是：不评定 → 基础分 → 各指标加减 → 指标组 → 得分范围 → 等级 → 降级 → 否决；名单和检查频次另算。

        *Required: the chapters just named. The order of evaluation: not rated, base, indicators, groups, range, grade, downgrades, vetoes.*
        """,
        en: """
            Required: format, sector, title, owner, decimals, references, kinds, base, score_range, grades, \
            while_objected, audience, cycle. The order of evaluation: not rated, base, indicators, range, grade, \
            downgrades, vetoes.
            """)

    private static let check = Message(
        """
        写好后先查：`check` 后面写标准的全部文件，每一处错误都会列出来。表里“首日: 值”指写在首日之下的值，见“带首日的值和依据”；“编号: 值”的编号由你起。没有错误时，`check` 还说明不看记录就能证明的：得分可能从几分到几分，多一条失信记录会不会反而使等级变好；不能证明的，指出是哪条规则并举出数字，法规本来如此的可以不改。

        *`check` with the files of the standard lists every mistake. It also says what it can show without records: which scores are possible, and whether one more adverse record can raise a grade, with figures where it may. In the tables `day:` is a dated value, and `id:` a name of your own.*
        """,
        en:
            """
            `check` with the files of the standard lists every mistake. It also says what it can show without records: \
            which scores are possible, and whether one more adverse record can raise a grade. `day:` is a dated value, \
            `id:` a name of your own.
            """
    )

    private static let editor = Message(
        """
        能读 JSON Schema 的编辑器边写边补全、边查错：在文件第一行写 `# yaml-language-server: $schema=路径/standard.schema.json`，文件是本目录的 [standard.schema.json](standard.schema.json)，`schema standard` 也打印它。

        *An editor that reads JSON Schema completes and checks while you type: [standard.schema.json](standard.schema.json), also printed by `schema standard`.*
        """,
        en: "An editor that reads JSON Schema completes and checks: standard.schema.json, printed by `schema standard`."
    )
}
