using System.Text.RegularExpressions;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Compares the types of the generated code, as C# text.</summary>
/// <param name="after">The new version.</param>
/// <param name="renames">The new names of renamed types.</param>
internal sealed partial class TypeTexts(CodeModel after, IReadOnlyDictionary<string, string> renames)
{
    // C# specification, section 10.2.3 (Implicit numeric conversions).
    private static readonly HashSet<(string From, string To)> Widenings =
    [
        ("int", "long"), ("int", "float"), ("int", "double"), ("int", "decimal"), ("long", "float"), ("long", "double"), ("long", "decimal"),
        ("float", "double"),
    ];

    private static readonly HashSet<string> Structs =
    [
        "bool", "int", "long", "float", "double", "decimal", "Guid", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "JsonElement",
    ];

    /// <summary>Determines whether a type is the same in both versions, apart from the names of types.</summary>
    public bool AreSame(string old, string now) => Translate(old) == now;

    /// <summary>Determines whether values of the old type can be passed to a parameter of the new type.</summary>
    public bool CanPass(string old, string now)
    {
        var type = Translate(old);
        return type == now || type + "?" == now || ((!IsNullable(type) || IsNullable(now)) && Widenings.Contains((type.TrimEnd('?'), now.TrimEnd('?'))));
    }

    /// <summary>Determines whether a result of the new type can be used like one of the old type.</summary>
    public bool CanUse(string old, string now)
    {
        var type = Translate(old);
        return type == now || (type == now + "?" && !IsStruct(now));
    }

    [GeneratedRegex(@"[\p{L}\p{Nl}_][\w]*")]
    private static partial Regex Identifiers();

    private static bool IsNullable(string type) => type.EndsWith('?');

    private bool IsStruct(string type) =>
        Structs.Contains(type) || after.Types.GetValueOrDefault(type) is CSharpEnum;

    private string Translate(string type) => Identifiers().Replace(type, match => renames.GetValueOrDefault(match.Value, match.Value));
}
