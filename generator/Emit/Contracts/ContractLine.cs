namespace RunAi.Generator.Emit.Contracts;

/// <summary>Formats the lines of a contract.</summary>
internal static class ContractLine
{
    /// <summary>Returns the line of a type, which precedes those of its members in ordinal order.</summary>
    public static string FormatType(string name, string visibility, string kind, bool isObsolete = false) =>
        $"{name} : {visibility} {kind}{FormatObsolete(isObsolete)}";

    /// <summary>Returns the line of a property.</summary>
    public static string FormatMember(string type, string name, string memberType, bool isObsolete = false) =>
        $"{type}.{name} : {memberType}{FormatObsolete(isObsolete)}";

    /// <summary>Returns the line of a method.</summary>
    public static string FormatMethod(string type, MethodSignature method) =>
        $"{type}.{method.Name}({string.Join(", ", method.Parameters)}) : {method.ReturnType}{FormatObsolete(method.IsObsolete)}";

    private static string FormatObsolete(bool isObsolete) => isObsolete ? " [obsolete]" : string.Empty;
}
