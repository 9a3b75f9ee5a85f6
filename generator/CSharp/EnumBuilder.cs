using System.Globalization;
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
        var scope = new NameScope(ReservedNames.EnumMembers, name);
        return new CSharpEnum(
            name,
            visibility,
            Docs.Of(value.Description),
            value.Deprecated,
            value.IsInteger,
            value.Values
                .Select(member => MemberOf(value, member, scope.Take(NameOf(member), "Value")))
                .ToEquatableArray());
    }

    private static CSharpEnumMember MemberOf(ApiEnum owner, ApiEnumValue member, string name) => owner.IsInteger
        ? new CSharpEnumMember(name, null, long.Parse(member.WireValue, CultureInfo.InvariantCulture), Docs.Of(member.Description))
        : new CSharpEnumMember(name, member.WireValue, 0, Docs.Of(member.Description));

    private static string NameOf(ApiEnumValue value) => Identifiers.Pascal(value.NameHint, value.NameHint.Length == 0 ? "Empty" : "Member");
}
