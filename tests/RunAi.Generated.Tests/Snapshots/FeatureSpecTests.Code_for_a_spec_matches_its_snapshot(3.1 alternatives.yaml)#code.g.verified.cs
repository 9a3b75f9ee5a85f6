// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /shapes</summary>
    Task<IReadOnlyList<Shape?>> GetShapesAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetShapesAsync"/>
    Task<ApiResponse<IReadOnlyList<Shape?>>> GetShapesWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetShapesAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetShapesAsync" path="/param"/>
    IAsyncEnumerable<Shape?> EnumerateShapesAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetShapesOperation];

    private static readonly Operation<IReadOnlyList<Shape?>> GetShapesOperation = new Operation<IReadOnlyList<Shape?>>("get /shapes", HttpMethod.Get, "/shapes")
        .Returns("200", "application/json", static (ref Utf8JsonReader reader) => JsonRead.List<Shape?>(ref reader, JsonRead.NullableModel<Shape>));

    private static readonly PagedOperation<Shape?> GetShapesItems = new PagedOperation<Shape?>(JsonRead.NullableModel<Shape>);

    public Task<IReadOnlyList<Shape?>> GetShapesAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetShapesOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Shape?>>> GetShapesWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetShapesOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<Shape?> EnumerateShapesAsync(CancellationToken cancellationToken) =>
        GetShapesItems.EnumerateAsync(() => connection.CreateRequest(GetShapesOperation), cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Circle>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Circle : ExtensibleJsonModel, IJsonModel<Circle>
{
    private CircleKind __kind;

    /// <summary>Initializes a new instance of the <see cref="Circle"/> class.</summary>
    public Circle() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Circle(JsonModelInitializer _) { }

    public required CircleKind Kind { get => __kind; set { __kind = value; MarkPresent(0); } }

    /// <summary>Greater than 0.</summary>
    public double? Radius { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Circle Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Circle(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { __kind = JsonRead.Enum<CircleKind>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "radius"u8)) { Radius = JsonRead.OptionalDouble(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalDouble(writer, "radius"u8, Radius);
    }

    protected override string PropertyNames => "Kind;;Radius";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<CircleKind>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct CircleKind(string Value) : IExtensibleEnum<CircleKind>
{
    public static CircleKind Circle => new("circle");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "circle";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<CircleKind>.FirstKnown => "circle";
    static CircleKind IExtensibleEnum<CircleKind>.Create(string value) => new(value);
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<Shape>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Shape : JsonUnion, IJsonModel<Shape>
{
    private Shape(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Shape(Circle value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Shape(Square value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetSquare([NotNullWhen(true)] out Square? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Shape Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Discriminator(reader, "kind", "Circle", "circle")) return new(Circle.Read(ref reader));
        if (JsonMatch.Discriminator(reader, "kind", "Square", "square")) return new(Square.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetCircle(out var asCircle)) { JsonWrite.Value(writer, asCircle, JsonWrite.Model); return; }
        if (TryGetSquare(out var asSquare)) { JsonWrite.Value(writer, asSquare, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}

[JsonConverter(typeof(JsonModelConverter<Square>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Square : ExtensibleJsonModel, IJsonModel<Square>
{
    private SquareKind __kind;

    /// <summary>Initializes a new instance of the <see cref="Square"/> class.</summary>
    public Square() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Square(JsonModelInitializer _) { }

    public required SquareKind Kind { get => __kind; set { __kind = value; MarkPresent(0); } }

    public double? Side { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Square Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Square(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { __kind = JsonRead.Enum<SquareKind>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "side"u8)) { Side = JsonRead.OptionalDouble(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredEnum(writer, "kind"u8, Kind);
        JsonWrite.OptionalDouble(writer, "side"u8, Side);
    }

    protected override string PropertyNames => "Kind;;Side";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<SquareKind>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct SquareKind(string Value) : IExtensibleEnum<SquareKind>
{
    public static SquareKind Square => new("square");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "square";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<SquareKind>.FirstKnown => "square";
    static SquareKind IExtensibleEnum<SquareKind>.Create(string value) => new(value);
}
