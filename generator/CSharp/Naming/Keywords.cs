using System.Collections.Generic;

namespace RunAi.Generator.CSharp.Naming;

/// <summary>
/// The keywords of C#, including contextual ones. The table of the compiler depends on its version, so names would depend on the SDK of a build.
/// </summary>
internal static class Keywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    private static readonly HashSet<string> Contextual = new(StringComparer.Ordinal)
    {
        "_", "add", "alias", "allows", "and", "ascending", "assembly", "async", "await", "by", "closed", "descending", "equals", "extension", "field", "file",
        "from", "get", "global", "group", "init", "into", "join", "let", "managed", "method", "module", "nameof", "not", "on", "or", "orderby", "param",
        "partial", "property", "record", "remove", "required", "safe", "scoped", "select", "set", "type", "typevar", "union", "unmanaged", "var", "when",
        "where", "with", "yield",
    };

    /// <summary>Returns a value indicating whether an identifier is a keyword.</summary>
    public static bool Contains(string identifier) => IsReserved(identifier) || Contextual.Contains(identifier);

    /// <summary>Returns a value indicating whether an identifier is a keyword everywhere.</summary>
    public static bool IsReserved(string identifier) => Reserved.Contains(identifier);
}
