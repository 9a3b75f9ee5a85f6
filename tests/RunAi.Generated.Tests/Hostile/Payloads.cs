namespace RunAi.Generator.Tests.Hostile;

/// <summary>Payloads for all locations of text in generated code, starting with those of published advisories.</summary>
internal static class Payloads
{
    private const string Evil = "class Evil { public static readonly int Ran = System.Environment.TickCount; }";

    public static IReadOnlyList<Payload> All { get; } =
    [
        // GHSA-3fhm-p725-h3g3: executed when the assembly is loaded.
        new(
            "module initializer",
                "x\")] file class Evil { [System.Runtime.CompilerServices.ModuleInitializer] public static void Run() => System.Environment.Exit(1); } //"),
        new("end of a call", "x\"); System.Environment.Exit(1); //"),
        new("end of a UTF-8 literal", "x\"u8, 1); System.Environment.Exit(1); var y = (\""),
        new("end of a member", "x\"; } } } " + Evil + " //"),
        new("escaped quote", "x\\\"); System.Environment.Exit(1); //"),
        new("backslash at the end", "x\\"),
        new("escaped backslash at the end", "x\\\\"),
        new("doubled quote", "x\"\"); System.Environment.Exit(1); //"),
        new("end of a raw literal", "x\"\"\"; System.Environment.Exit(1); //"),
        new("end of a raw literal on its own line", "x\n\"\"\"; System.Environment.Exit(1); //"),
        new("unicode escapes", "x\\u0022); System.Environment.Exit(1); \\u002f\\u002f \\x22 \\U00000022"),
        new("apostrophe", "x'; System.Environment.Exit(1); //'"),

        // The five line terminators of C#, and CR LF.
        new("line feed", "x\n" + Evil),
        new("carriage return", "x\r" + Evil),
        new("both", "x\r\n" + Evil),
        new("next line", "x\u0085" + Evil),
        new("line separator", "x\u2028" + Evil),
        new("paragraph separator", "x\u2029" + Evil),
        new("vertical tab and form feed", "x\v" + Evil + "\f"),

        new("end of a comment", "x */ " + Evil + " /*"),
        new("end of a documentation line", "x\n/// </summary>\n" + Evil),
        new("elements", "x</summary></remarks></param><summary><inheritdoc cref=\"System.Object\"/><script>alert(1)</script>"),
        new("end of CDATA", "x]]><![CDATA[<!-- --><?evil ?>"),
        new("entities", "x&lt;/summary&gt;&#x0a;&evil;&#0;"),

        new("conditional", "x\n#if false"),
        new("directives", "x\n#endif\n#line 1 \"evil.cs\"\n#pragma warning disable\n#error evil\n#nullable disable\n#define EVIL"),
        new("directive without a new line", "#if false"),

        new("interpolation", "x{System.Environment.ExitCode}{{0}}{{{evil}}}"),
        new("interpolated literal", "$\"{System.Environment.ExitCode}\""),
        new("verbatim literal", "@\"x\"\""),
        new("path template", "x{evil}/{evil:int}/{evil?}?evil={evil}#evil"),

        new("zero", "x\0); System.Environment.Exit(1); \0"),
        new("bidirectional", "x\u202e\u2066 // \u2069\u2066" + Evil + "\u202c"),
        new("format characters", "ev\u200dil\u00ad \ufeffevil\u200b"),
        new("no-break spaces", "evil\u00a0evil\u3000evil"),
        new("lone surrogates", "x\ud800y\udc00" + Evil),
        new("letters beyond the basic plane", "x\U0001d4b3\U0001f4a9y"),
        new("composed and decomposed", "\u00e9vil e\u0301vil \u212avil"),

        new("keywords", "class namespace @class global::System.Environment"),
        new("type", "System.Collections.Generic.List<Evil[]>?"),
        new("tuple", "(int Evil, Evil)"),
        new("attribute", "x] [System.Obsolete(\"\", true)] [assembly: System.CLSCompliant(true)"),
        new("statement as a number", "0; System.Environment.Exit(1)"),
        new("end of a condition", "0) { } System.Environment.Exit(1); if (true"),
        new("file name", "../../evil\\..\\c:evil*<|>?con"),
        new("header", "x\r\nX-Evil: 1\r\n\r\nevil"),
        new("percent", "x%0d%0a%22%2e%2e%2f"),
        new("reference", "#/paths/~1evil\"%22"),
        new("long", "evil\"" + string.Concat(Enumerable.Repeat("\\\"\n*/\u2028", 200))),
    ];
}
