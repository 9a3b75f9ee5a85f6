namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>Represents a type.</summary>
/// <param name="Text">
/// <c>any</c>, <c>string</c>, <c>boolean</c>, <c>integer</c>, <c>number</c>, <c>array of …</c>, <c>map of …</c>, <c>object</c>, or <c>object Name</c>
/// for a named object. Unions without a common type are <c>any</c>.
/// </param>
/// <param name="Nullable">Whether null is allowed.</param>
public sealed record TypeView(string Text, bool Nullable)
{
    private const string ArrayPrefix = "array of ";
    private const string MapPrefix = "map of ";

    public static TypeView Any { get; } = new("any", Nullable: false);

    /// <summary>Gets the known values of a string in ordinal order; null if there are none.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Gets the properties of an object; null for a reference to a named object, and for other types.</summary>
    public IReadOnlyDictionary<string, PropertyView>? Properties { get; init; }

    /// <summary>Gets the type of the items of a list or the values of a map; null for other types.</summary>
    public TypeView? Item { get; init; }

    /// <summary>Gets the JSON pointer of the schema; null if the reader does not provide it.</summary>
    public string? Pointer { get; init; }

    /// <summary>Gets the JSON type. The type of a map is <c>object</c>.</summary>
    public string Kind => Text.StartsWith(ArrayPrefix, StringComparison.Ordinal) ? "array"
        : Text.StartsWith(MapPrefix, StringComparison.Ordinal) || Text.StartsWith("object", StringComparison.Ordinal) ? "object"
        : Text;

    public static TypeView CreateArray(TypeView item) => new(ArrayPrefix + item.Text, Nullable: false) { Item = item };

    public static TypeView CreateMap(TypeView value) => new(MapPrefix + value.Text, Nullable: false) { Item = value };

    public TypeView WithNullable(bool nullable) => nullable && !Nullable ? this with { Nullable = true } : this;

    /// <summary>Returns the common type of several types.</summary>
    public static TypeView CreateUnion(IReadOnlyCollection<TypeView> types)
    {
        var first = types.FirstOrDefault();
        if (first is null)
        {
            return Any;
        }

        if (types.All(type => type.Text == first.Text))
        {
            return types.Count == 1 ? first : first with
            {
                Values = types.Count(type => type.Values is not null) == 1 ? types.First(type => type.Values is not null).Values : null,
                Properties = null,
                Item = first.Item is null ? null : CreateUnion([.. types.Select(type => type.Item!)]),
            };
        }

        return types.All(type => type.Kind is "integer" or "number") ? new TypeView("number", Nullable: false)
            : types.All(type => type.Text.StartsWith("object", StringComparison.Ordinal)) ? new TypeView("object", Nullable: false)
            : Any;
    }
}
