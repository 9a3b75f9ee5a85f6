using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the struct of an open enum.</summary>
internal sealed class EnumBuilder(TypeNames names, string visibility)
{
    public CSharpEnum Build(ApiEnum value)
    {
        var name = names[value.Key];
        var scope = new NameScope(StringComparer.Ordinal, [.. ReservedNames.EnumMembers, name]);
        return new CSharpEnum(
            name,
            visibility,
            Docs.Of(value.Description),
            value.Deprecated,
            value.Values
                .Select(member => new CSharpEnumMember(scope.Take(NameOf(member), "Value"), member.WireValue, Docs.Of(member.Description)))
                .ToEquatableArray());
    }

    private static string NameOf(ApiEnumValue value) => Identifiers.Pascal(value.NameHint, value.NameHint.Length == 0 ? "Empty" : "Member");
}
