namespace RunAi.Generated.Judging.Views;

/// <summary>A type in words.</summary>
/// <param name="Text">
/// <c>any</c>, <c>string</c>, <c>boolean</c>, <c>integer</c>, <c>number</c>, <c>array of …</c>, <c>map of …</c>, <c>object</c>, or <c>object Name</c>
/// for one that has a name. Types that share nothing are <c>any</c>.
/// </param>
/// <param name="Nullable">Whether null may stand in its place.</param>
public sealed record TypeView(string Text, bool Nullable)
{
    private const string ArrayOf = "array of ";
    private const string MapOf = "map of ";

    public static TypeView Any { get; } = new("any", Nullable: false);

    /// <summary>The known values of a string, in ordinal order; null for none.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The members of an object; null for a named one that is met by its name, and for other types.</summary>
    public IReadOnlyDictionary<string, PropertyView>? Members { get; init; }

    /// <summary>What a list or a map holds; null for other types.</summary>
    public TypeView? Item { get; init; }

    /// <summary>Where it stands, if the reader knows.</summary>
    public string? Pointer { get; init; }

    /// <summary>The JSON type: a map is an object, too.</summary>
    public string Kind => Text.StartsWith(ArrayOf, StringComparison.Ordinal) ? "array"
        : Text.StartsWith(MapOf, StringComparison.Ordinal) || Text.StartsWith("object", StringComparison.Ordinal) ? "object"
        : Text;

    public static TypeView ArrayOfItems(TypeView item) => new(ArrayOf + item.Text, Nullable: false) { Item = item };

    public static TypeView MapOfValues(TypeView value) => new(MapOf + value.Text, Nullable: false) { Item = value };

    public TypeView OrNull(bool nullable) => nullable && !Nullable ? this with { Nullable = true } : this;

    /// <summary>The type of a value that is of one of the types.</summary>
    public static TypeView OneOf(IReadOnlyCollection<TypeView> types)
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
                Members = null,
            };
        }

        return types.All(type => type.Kind is "integer" or "number") ? new TypeView("number", Nullable: false)
            : types.All(type => type.Text.StartsWith("object", StringComparison.Ordinal)) ? new TypeView("object", Nullable: false)
            : Any;
    }
}
