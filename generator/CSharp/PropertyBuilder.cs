using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the properties of one class.</summary>
/// <param name="expressions">Writes types and expressions.</param>
/// <param name="settings">The settings of the client.</param>
/// <param name="names">The names of the properties, which fields cannot have.</param>
internal sealed class PropertyBuilder(TypeExpressions expressions, ClientSettings settings, IEnumerable<string> names)
{
    private readonly NameScope _fieldNames = new(ReservedNames.ModelMembers, [.. names]);
    private readonly List<(string Type, string Name)> _fields = [];

    // The properties whose assignments are tracked, in the order of their indexes, and the others.
    private readonly List<string> _tracked = [];
    private readonly List<string> _untracked = [];

    /// <summary>Gets the fields of the properties that were created, with one declaration for each type.</summary>
    public EquatableArray<CSharpFields> Fields => _fields
        .GroupBy(declared => declared.Type, declared => declared.Name)
        .Select(group => new CSharpFields(group.Key, group.ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>Gets the names of the properties that were created, in the format of the runtime's base class.</summary>
    public string PropertyNames => string.Join(" ", _tracked) + (_untracked.Count == 0 ? string.Empty : "; " + string.Join(" ", _untracked));

    public CSharpProperty Build(ApiProperty property, string name)
    {
        var type = property.Type;
        // Callers do not set properties that only the server sets.
        var required = property is { Required: true, ReadOnly: false };
        var writers = expressions.GetPropertyWriters(type.Type);
        var isTracked = required || type.Nullable;
        var index = _tracked.Count;
        (isTracked ? _tracked : _untracked).Add(PropertyNamesText.Create(name, property.WireName));
        return new CSharpProperty(
            name,
            property.WireName,
            expressions.GetTypeName(required ? type : type.OrNull(true)),
            CreateDoc(property),
            // The compiler rejects required members that are obsolete (CS9042), so their documentation states it instead.
            property.Deprecated && !required,
            required,
            required ? expressions.GetReadCall(type) : expressions.GetOptionalReadCall(type),
            !isTracked ? writers.Optional : type.Nullable ? writers.RequiredNullable : writers.Required,
            expressions.GetWriteItemFunction(type.Type),
            property.IsSecret,
            GetWriteCondition(property, required, isTracked, index),
            isTracked ? CreateAccessors(type, name, index) : "get; set;");
    }

    // The field of a reference type can be null until the property is assigned.
    private string CreateAccessors(ApiTypeUse type, string name, int index)
    {
        var isReference = !expressions.IsValueType(type.Type);
        var field = _fieldNames.Take("_" + char.ToLowerInvariant(name[0]) + name.Substring(1));
        _fields.Add((expressions.GetTypeName(isReference ? type.OrNull(true) : type), field));
        var value = isReference && !type.Nullable ? field + "!" : field;
        return $"get => {value}; set {{ {field} = value; {RuntimeNames.JsonObjectModel.MarkAssigned}({index}); }}";
    }

    private string? GetWriteCondition(ApiProperty property, bool required, bool isTracked, int index)
    {
        var condition = property.ReadOnly && !settings.SendsReadOnly ? RuntimeNames.JsonWrite.IncludesReadOnly
            : required && property.WriteOnly ? RuntimeNames.JsonWrite.IncludesWriteOnly
            : null;
        if (!isTracked)
        {
            return condition;
        }

        var isWritten = $"{(required ? RuntimeNames.JsonObjectModel.WritesRequired : RuntimeNames.JsonObjectModel.IsAssigned)}({index})";
        return condition is null ? isWritten : $"{condition} && {isWritten}";
    }

    private static CSharpDoc CreateDoc(ApiProperty property)
    {
        var keepsAbsence = property.DistinguishesAbsentFromNull;
        if (property is { Constraints.Count: 0, ReadOnly: false } and not { Deprecated: true, Required: true } && !keepsAbsence)
        {
            return Docs.Create(property.Description);
        }

        var texts = new List<string?>();
        if (property.Constraints.Count > 0)
        {
            texts.Add(string.Join(" ", property.Constraints));
        }

        texts.Add(property is { Deprecated: true, Required: true } ? Docs.Deprecated : null);
        texts.Add(property.ReadOnly ? "Set by the server." : null);
        texts.Add(keepsAbsence ? "Not sent unless assigned; null is sent as null." : null);
        return string.IsNullOrWhiteSpace(property.Description)
            ? Docs.Create(string.Join(" ", texts.Where(text => text is not null)))
            : Docs.Create(property.Description, texts);
    }
}
