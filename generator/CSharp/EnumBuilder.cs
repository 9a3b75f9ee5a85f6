using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the struct of an extensible enum.</summary>
internal sealed class EnumBuilder(TypeNames names, string visibility)
{
    public CSharpEnum Build(ApiEnum value)
    {
        var name = names[value.Key];
        var members = GetNames(value, name);
        return new CSharpEnum(
            name,
            visibility,
            Docs.Create(value.Description),
            value.Deprecated,
            value.IsInteger,
            value.Values
                .Select((member, index) => CreateMember(value, member, members[index]))
                .ToEquatableArray());
    }

    /// <summary>Returns the names of the values, in their order.</summary>
    /// <param name="value">The enum.</param>
    /// <param name="name">The name of its type.</param>
    public static List<string> GetNames(ApiEnum value, string name)
    {
        var scope = new NameScope(ReservedNames.EnumMembers, name);
        return [.. value.Values.Select(member => scope.Take(GetName(member), "Value"))];
    }

    private static CSharpEnumMember CreateMember(ApiEnum owner, ApiEnumValue member, string name) => owner.IsInteger
        ? new CSharpEnumMember(name, null, long.Parse(member.WireValue, CultureInfo.InvariantCulture), Docs.Create(member.Description))
        : new CSharpEnumMember(name, member.WireValue, 0, Docs.Create(member.Description));

    private static string GetName(ApiEnumValue value) => Identifiers.ToPascalCase(value.NameHint, value.NameHint.Length == 0 ? "Empty" : "Member");
}
