namespace RunAi.Generated.DifferentialTesting.Views;

/// <summary>A type in words.</summary>
/// <param name="Text">
/// <c>any</c>, <c>string</c>, <c>boolean</c>, <c>integer</c>, <c>number</c>, <c>array of …</c>, <c>map of …</c>, <c>object</c>, or <c>object Name</c>
/// for one that has a name. Types that share nothing are <c>any</c>.
/// </param>
/// <param name="Nullable">Whether null may stand in its place.</param>
public sealed record TypeView(string Text, bool Nullable)
{
    private const string ArrayPrefix = "array of ";
    private const string MapPrefix = "map of ";

    public static TypeView Any { get; } = new("any", Nullable: false);

    /// <summary>The known values of a string, in ordinal order; null for none.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The members of an object; null for a named one that is met by its name, and for other types.</summary>
    public IReadOnlyDictionary<string, PropertyView>? Properties { get; init; }

    /// <summary>What a list or a map holds; null for other types.</summary>
    public TypeView? Item { get; init; }

    /// <summary>Where it stands, if the reader knows.</summary>
    public string? Pointer { get; init; }

    /// <summary>The JSON type: a map is an object, too.</summary>
    public string Kind => Text.StartsWith(ArrayPrefix, StringComparison.Ordinal) ? "array"
        : Text.StartsWith(MapPrefix, StringComparison.Ordinal) || Text.StartsWith("object", StringComparison.Ordinal) ? "object"
        : Text;

    public static TypeView CreateArray(TypeView item) => new(ArrayPrefix + item.Text, Nullable: false) { Item = item };

    public static TypeView CreateMap(TypeView value) => new(MapPrefix + value.Text, Nullable: false) { Item = value };

    public TypeView WithNullable(bool nullable) => nullable && !Nullable ? this with { Nullable = true } : this;

    /// <summary>The type of a value that is of one of the types.</summary>
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
            };
        }

        return types.All(type => type.Kind is "integer" or "number") ? new TypeView("number", Nullable: false)
            : types.All(type => type.Text.StartsWith("object", StringComparison.Ordinal)) ? new TypeView("object", Nullable: false)
            : Any;
    }
}
