using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the properties of one class.</summary>
internal sealed class PropertyBuilder
{
    private readonly TypeExpressions _expressions;
    private readonly ClientSettings _settings;
    private readonly IReadOnlyList<ApiProperty> _properties;
    private readonly IReadOnlyList<string> _names;
    private readonly NameScope _fieldNames;
    private readonly List<(string Type, string Name)> _fields = [];

    // The positions of the properties in the order of their indexes: the required ones, the nullable ones and the others.
    private readonly List<int> _order;

    /// <summary>Initializes a new instance of the class.</summary>
    /// <param name="expressions">Writes types and expressions.</param>
    /// <param name="settings">The settings of the client.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="names">Their identifiers.</param>
    public PropertyBuilder(TypeExpressions expressions, ClientSettings settings, IReadOnlyList<ApiProperty> properties, IReadOnlyList<string> names)
    {
        _expressions = expressions;
        _settings = settings;
        _properties = properties;
        _names = names;
        _fieldNames = new NameScope(ReservedNames.ModelMembers, [.. names]);
        _order = [.. Enumerable.Range(0, properties.Count).OrderBy(position => GetRank(properties[position]))];
        RequiredCount = properties.Count(IsRequired);
        NullableCount = properties.Count(IsNullable);
    }

    /// <summary>Gets the number of required properties.</summary>
    public int RequiredCount { get; }

    /// <summary>Gets the number of optional nullable properties.</summary>
    public int NullableCount { get; }

    /// <summary>Gets the fields of the properties that were created, with one declaration for each type.</summary>
    public EquatableArray<CSharpFields> Fields => _fields
        .GroupBy(declared => declared.Type, declared => declared.Name)
        .Select(group => new CSharpFields(group.Key, group.ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>Gets the names of the properties in the format of the runtime's base class.</summary>
    public string GetPropertyNames()
    {
        var names = _order.Select(position => PropertyNamesText.Create(_names[position], _properties[position].WireName)).ToList();
        var parts = new[] { names.Take(RequiredCount), names.Skip(RequiredCount).Take(NullableCount), names.Skip(RequiredCount + NullableCount) };
        return string.Join(";", parts.Select(part => string.Join(" ", part))).TrimEnd(';');
    }

    /// <summary>Creates the properties.</summary>
    public EquatableArray<CSharpProperty> Build()
    {
        var indexes = new int[_order.Count];
        for (var index = 0; index < indexes.Length; index++)
        {
            indexes[_order[index]] = index;
        }

        return _properties.Select((property, position) => Build(property, _names[position], indexes[position])).ToEquatableArray();
    }

    // Callers do not set properties that only the server sets.
    private static bool IsRequired(ApiProperty property) => property is { Required: true, ReadOnly: false };

    private static bool IsNullable(ApiProperty property) => !IsRequired(property) && property.Type.Nullable;

    private static int GetRank(ApiProperty property) => IsRequired(property) ? 0 : IsNullable(property) ? 1 : 2;

    private CSharpProperty Build(ApiProperty property, string name, int index)
    {
        if (property.Type.Type is ApiWrapperType wrapper)
        {
            return BuildWrapped(property, wrapper, name, index);
        }

        var type = property.Type;
        var required = IsRequired(property);
        var writers = _expressions.GetPropertyWriters(type.Type);
        var field = HasField(property) ? TakeField(_expressions.GetTypeName(type), name) : null;
        return new CSharpProperty(
            name,
            property.WireName,
            _expressions.GetTypeName(required ? type : type.OrNull(true)),
            CreateDoc(property),
            // The compiler rejects required members that are obsolete (CS9042), so their documentation states it instead.
            property.Deprecated && !required,
            required,
            required ? _expressions.GetReadCall(type) : _expressions.GetOptionalReadCall(type),
            type.Nullable ? writers.RequiredNullable : required ? writers.Required : writers.Optional,
            _expressions.GetWriteItemFunction(type.Type),
            property.IsSecret,
            GetWriteCondition(property, name, index),
            IsOmittedFromRequests(property),
            field is null ? "get; set;" : $"get => {field}; set {{ {field} = value; {GetMark(required, index)}; }}",
            field ?? name,
            name,
            index);
    }

    private CSharpProperty BuildWrapped(ApiProperty property, ApiWrapperType type, string name, int index)
    {
        var required = IsRequired(property);
        var wrapper = WrapperExpressions.Create(type, required, _expressions);
        var field = TakeField(wrapper.FieldType, name);
        return new CSharpProperty(
            name,
            property.WireName,
            wrapper.Type,
            CreateDoc(property),
            property.Deprecated && !required,
            required && wrapper.HasSetter,
            wrapper.Read,
            wrapper.WriteMethod,
            wrapper.WriteFunction,
            property.IsSecret,
            required ? $"{field} is not null || !{RuntimeNames.JsonObjectModel.IsMissing}({index})" : null,
            IsOmittedFromRequests: false,
            wrapper.GetAccessors(field),
            field,
            field,
            index);
    }

    // A required property of a reference type cannot be null, so that its value shows that it was assigned.
    private bool HasField(ApiProperty property) => property.Type.Nullable || (IsRequired(property) && _expressions.IsValueType(property.Type.Type));

    // C# reserves identifiers with two underscores for generated code, so that they do not conflict with fields of the user.
    private string TakeField(string type, string name)
    {
        var field = _fieldNames.Take("__" + char.ToLowerInvariant(name[0]) + name.Substring(1));
        _fields.Add((type, field));
        return field;
    }

    private static string GetMark(bool required, int index) =>
        required ? $"{RuntimeNames.JsonObjectModel.MarkPresent}({index})" : $"{RuntimeNames.JsonObjectModel.MarkNull}({index}, value is null)";

    private string? GetWriteCondition(ApiProperty property, string name, int index)
    {
        var presence = IsNullable(property) ? $"{name} is not null || {RuntimeNames.JsonObjectModel.IsNullSet}({index})"
            : !IsRequired(property) ? null
            : HasField(property) ? $"!{RuntimeNames.JsonObjectModel.IsMissing}({index})"
            : $"{name} is not null || !{RuntimeNames.JsonObjectModel.IsMissing}({index})";
        var mode = IsOmittedFromRequests(property) ? RuntimeNames.JsonWrite.IncludesReadOnly
            : IsRequired(property) && property.WriteOnly ? RuntimeNames.JsonWrite.IncludesWriteOnly
            : null;
        return mode is null || presence is null ? mode ?? presence : presence.Contains("||") ? $"{mode} && ({presence})" : $"{mode} && {presence}";
    }

    private bool IsOmittedFromRequests(ApiProperty property) => property.ReadOnly && !_settings.SendsReadOnly;

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
