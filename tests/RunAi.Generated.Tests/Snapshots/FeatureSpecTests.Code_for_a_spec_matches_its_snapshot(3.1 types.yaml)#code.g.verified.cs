// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    /// <param name="options">The optional parameters.</param>
    Task<Thing> PostThingsAsync(Thing body, PostThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, PostThingsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient
{
    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Thing body, PostThingsOptions? options, CancellationToken cancellationToken) =>
        PostThingsRequest(body, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, PostThingsOptions? options, CancellationToken cancellationToken) =>
        PostThingsRequest(body, options).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Thing body, PostThingsOptions? options)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.AddQuery("limit", options?.Limit);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.PostThingsAsync"/>
    public static Task<Thing> PostThingsAsync(this IDefaultClient client, Thing body, CancellationToken cancellationToken) =>
        client.PostThingsAsync(body, null, cancellationToken);
    public static Task<ApiResponse<Thing>> PostThingsWithResponseAsync(this IDefaultClient client, Thing body, CancellationToken cancellationToken) =>
        client.PostThingsWithResponseAsync(body, null, cancellationToken);
}

/// <summary>The optional parameters of PostThings.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostThingsOptions
{
    public long? Limit { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<Other>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Other : ExtensibleJsonModel, IJsonModel<Other>
{
    public long? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Other Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Other());

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) A = JsonRead.OptionalInt64(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "a"u8, A);
    }
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public ThingEither? Either { get; set; }

    /// <summary>Not sent if it was not assigned; null is sent as null.</summary>
    public Optional<ThingEnum?> Enum { get; set; }

    public required string Id { get; set; }

    /// <summary>Not sent if it was not assigned; null is sent as null.</summary>
    public Optional<IReadOnlyList<double?>?> List { get; set; }

    public required string? Maybe { get; set; }

    /// <summary>Not sent if it was not assigned; null is sent as null.</summary>
    public Optional<ThingObject?> Object { get; set; }

    /// <summary>Not sent if it was not assigned; null is sent as null.</summary>
    public Optional<Other?> Option { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)));

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "either"u8)) Either = ThingEither.Read(ref reader);
        else if (JsonRead.NameEquals(name, "enum"u8)) Enum = JsonRead.PresentEnum<ThingEnum>(ref reader);
        else if (JsonRead.NameEquals(name, "id"u8)) Id = JsonRead.String(ref reader);
        else if (JsonRead.NameEquals(name, "list"u8)) List = JsonRead.PresentList(ref reader, JsonRead.NullableDouble);
        else if (JsonRead.NameEquals(name, "maybe"u8)) Maybe = JsonRead.NullableString(ref reader);
        else if (JsonRead.NameEquals(name, "object"u8)) Object = JsonRead.PresentModel<ThingObject>(ref reader);
        else if (JsonRead.NameEquals(name, "option"u8)) Option = JsonRead.PresentModel<Other>(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "either"u8, Either);
        JsonWrite.IfSetEnum(writer, "enum"u8, Enum);
        JsonWrite.RequiredString(writer, "id"u8, Id);
        JsonWrite.IfSetList(writer, "list"u8, List, JsonWrite.NullableDouble);
        JsonWrite.RequiredString(writer, "maybe"u8, Maybe);
        JsonWrite.IfSetModel(writer, "object"u8, Object);
        JsonWrite.IfSetModel(writer, "option"u8, Option);
    }
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<ThingEither>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingEither : JsonUnion, IJsonModel<ThingEither>
{
    private ThingEither(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator ThingEither(string value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator ThingEither(long value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetInt64(out long value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingEither Read(ref Utf8JsonReader reader)
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

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingEnum>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct ThingEnum(string Value) : IExtensibleEnum<ThingEnum>
{
    public static ThingEnum A => new("a");
    public static ThingEnum B => new("b");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a" or "b";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingEnum>.FirstKnown => "a";
    static ThingEnum IExtensibleEnum<ThingEnum>.Create(string value) => new(value);
}

[JsonConverter(typeof(JsonModelConverter<ThingObject>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingObject : ExtensibleJsonModel, IJsonModel<ThingObject>
{
    public string? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingObject Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingObject());

    /// <inheritdoc/>
    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) A = JsonRead.String(ref reader);
        else return false;
        return true;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
    }
}
