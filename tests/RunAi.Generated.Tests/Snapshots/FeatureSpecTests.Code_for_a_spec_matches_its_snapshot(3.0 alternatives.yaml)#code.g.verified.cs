// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /shapes</summary>
    /// <param name="body">The request body.</param>
    Task<PostShapesResponse> PostShapesAsync(Shape? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostShapesAsync"/>
    Task<ApiResponse<PostShapesResponse>> PostShapesWithResponseAsync(Shape? body = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostShapesOperation];

    private static readonly Operation<PostShapesResponse> PostShapesOperation = new Operation<PostShapesResponse>("post /shapes", HttpMethod.Post, "/shapes")
        .Returns("200", "application/json", PostShapesResponse.Read);

    public Task<PostShapesResponse> PostShapesAsync(Shape? body, CancellationToken cancellationToken) =>
        PostShapesRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<PostShapesResponse>> PostShapesWithResponseAsync(Shape? body, CancellationToken cancellationToken) =>
        PostShapesRequest(body).SendAsync(cancellationToken);

    private ApiRequest<PostShapesResponse> PostShapesRequest(Shape? body)
    {
        var request = connection.CreateRequest(PostShapesOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Circle>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Circle : ExtensibleJsonModel, IJsonModel<Circle>
{
    private double __radius;

    /// <summary>Initializes a new instance of the <see cref="Circle"/> class.</summary>
    public Circle() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Circle(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public required double Radius { get => __radius; set { __radius = value; MarkPresent(1); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Circle Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Circle(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "radius"u8)) { __radius = JsonRead.Double(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        if (!IsMissing(1)) JsonWrite.RequiredDouble(writer, "radius"u8, Radius);
    }

    protected override string PropertyNames => "Kind Radius";
}

[JsonConverter(typeof(JsonModelConverter<Contact>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Contact : ExtensibleJsonModel, IJsonModel<Contact>
{
    /// <summary>Initializes a new instance of the <see cref="Contact"/> class.</summary>
    public Contact() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Contact(JsonModelInitializer _) { }

    public string? Mail { get; set; }

    public required string Name { get; set; }

    public string? Phone { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Contact Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Contact(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "mail"u8)) { Mail = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "phone"u8)) { Phone = JsonRead.String(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "mail"u8, Mail);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "phone"u8, Phone);
    }

    protected override string PropertyNames => "Name;;Mail Phone";
}

[JsonConverter(typeof(JsonModelConverter<PostShapesResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostShapesResponse : ExtensibleJsonModel, IJsonModel<PostShapesResponse>
{
    private Circle? __maybe;

    public Contact? Contact { get; set; }

    public PostShapesResponseEither? Either { get; set; }

    public IReadOnlyList<PostShapesResponseListItem>? List { get; set; }

    public Circle? Maybe { get => __maybe; set { __maybe = value; MarkNull(0, value is null); } }

    public double? Numbers { get; set; }

    public Shape? Shape { get; set; }

    public string? Texts { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostShapesResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new PostShapesResponse(), nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "contact"u8)) { Contact = global::RunAi.Test.Contact.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "either"u8)) { Either = PostShapesResponseEither.Read(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "list"u8)) { List = JsonRead.Models<PostShapesResponseListItem>(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "maybe"u8)) { __maybe = JsonRead.NullableModel<Circle>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "numbers"u8)) { Numbers = JsonRead.OptionalDouble(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "shape"u8)) { Shape = global::RunAi.Test.Shape.Read(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "texts"u8)) { Texts = JsonRead.String(ref reader); return 6; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "contact"u8, Contact);
        JsonWrite.OptionalModel(writer, "either"u8, Either);
        JsonWrite.OptionalList(writer, "list"u8, List, JsonWrite.Model);
        if (Maybe is not null || IsNullSet(0)) JsonWrite.RequiredModel(writer, "maybe"u8, Maybe);
        JsonWrite.OptionalDouble(writer, "numbers"u8, Numbers);
        JsonWrite.OptionalModel(writer, "shape"u8, Shape);
        JsonWrite.OptionalString(writer, "texts"u8, Texts);
    }

    protected override string PropertyNames => ";Maybe;Contact Either List Numbers Shape Texts";
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<PostShapesResponseEither>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostShapesResponseEither : JsonUnion, IJsonModel<PostShapesResponseEither>
{
    private PostShapesResponseEither(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator PostShapesResponseEither(string value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator PostShapesResponseEither(long value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetInt64(out long value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostShapesResponseEither Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Kind(reader, JsonValueKind.String)) return new(JsonRead.String(ref reader));
        if (JsonMatch.Integer(reader)) return new(JsonRead.Int64(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetString(out var asString)) { JsonWrite.Value(writer, asString, JsonWrite.String); return; }
        if (TryGetInt64(out var asInt64)) { JsonWrite.Value(writer, asInt64, JsonWrite.Int64); return; }
        WriteUnknown(writer);
    }
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<PostShapesResponseListItem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostShapesResponseListItem : JsonUnion, IJsonModel<PostShapesResponseListItem>
{
    private PostShapesResponseListItem(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator PostShapesResponseListItem(Circle value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetCircle([NotNullWhen(true)] out Circle? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator PostShapesResponseListItem(Square value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetSquare([NotNullWhen(true)] out Square? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostShapesResponseListItem Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Properties(reader, "radius")) return new(Circle.Read(ref reader));
        if (JsonMatch.Properties(reader, "side")) return new(Square.Read(ref reader));
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
        if (JsonMatch.Discriminator(reader, "kind", "circle", "Circle")) return new(Circle.Read(ref reader));
        if (JsonMatch.Discriminator(reader, "kind", "square", "Square")) return new(Square.Read(ref reader));
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
    private double __side;

    /// <summary>Initializes a new instance of the <see cref="Square"/> class.</summary>
    public Square() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Square(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public required double Side { get => __side; set { __side = value; MarkPresent(1); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Square Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Square(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "side"u8)) { __side = JsonRead.Double(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        if (!IsMissing(1)) JsonWrite.RequiredDouble(writer, "side"u8, Side);
    }

    protected override string PropertyNames => "Kind Side";
}
