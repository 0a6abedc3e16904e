/// How every page looks: on a screen, on a telephone, on paper; contrast of at least 7:1 for text.
enum PageStyle {
    static let css = """
        :root{color-scheme:light}
        body{font:16px/1.6 "PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:68rem;padding:1rem}
        h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.15rem;border-bottom:2px solid #1f4e79;padding-bottom:.2rem;margin-top:1.8rem}
        a{color:#0b4a8f}nav a{margin-right:1rem}
        .notice{background:#fff4d6;border:2px solid #8a5a00;padding:.6rem .8rem;font-weight:bold}
        .grade{font-size:1.6rem;font-weight:bold}.muted{color:#4a4a4a}.scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;margin:.6rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}
        th,td{border:1px solid #8c8c8c;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#e8eef4}td.n,th.n{text-align:right}thead th,td.n{white-space:nowrap}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dt{font-weight:bold}dd{margin:0}
        td p{margin:.1rem 0}td ul{margin:.2rem 0;padding-left:1.2rem}li{margin:.2rem 0}svg{max-width:100%;height:auto}
        footer{border-top:1px solid #8c8c8c;margin-top:2rem;padding-top:.5rem;font-size:.85rem;overflow-wrap:anywhere}
        input{font:inherit;padding:.3rem;width:16rem;max-width:90%}
        @media (max-width:30rem){body{padding:.5rem}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
        @media print{body{max-width:none;padding:0;font-size:11pt}nav,.search{display:none}h2{break-after:avoid}tr,li{break-inside:avoid}a{color:inherit;text-decoration:none}thead{display:table-header-group}}
        """

    /// Filters the rows of the table of subjects; without it all rows are there.
    static let filterScript = """
        (function(){document.querySelectorAll(".search").forEach(function(part){var box=part.querySelector("input");var rows=document.getElementById(part.dataset.table).querySelectorAll("tbody tr");part.hidden=false;box.addEventListener("input",function(){var text=box.value.trim().toUpperCase();rows.forEach(function(row){row.hidden=!row.textContent.toUpperCase().includes(text)})})})})()
        """
}
