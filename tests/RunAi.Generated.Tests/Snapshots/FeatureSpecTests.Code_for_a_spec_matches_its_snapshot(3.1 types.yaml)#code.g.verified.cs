// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    /// <param name="options">The optional parameters.</param>
    Task<Thing> PostThingsAsync(Thing body, PostThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, PostThingsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostThingsOperation];

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

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.OptionalInt64(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "a"u8, A);
    }

    protected override string PropertyNames => ";;A";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private ThingEnum? __enum;
    private IReadOnlyList<double?>? __list;
    private string? __maybe;
    private ThingObject? __object;
    private Other? __option;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public ThingEither? Either { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public ThingEnum? Enum { get => __enum; set { __enum = value; MarkNull(2, value is null); } }

    public required string Id { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public IReadOnlyList<double?>? List { get => __list; set { __list = value; MarkNull(3, value is null); } }

    public required string? Maybe { get => __maybe; set { __maybe = value; MarkPresent(1); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public ThingObject? Object { get => __object; set { __object = value; MarkNull(4, value is null); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public Other? Option { get => __option; set { __option = value; MarkNull(5, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2, nullable: 4);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "either"u8)) { Either = ThingEither.Read(ref reader); return 6; }
        if (JsonRead.NameEquals(name, "enum"u8)) { __enum = JsonRead.NullableEnum<ThingEnum>(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "list"u8)) { __list = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableDouble); return 3; }
        if (JsonRead.NameEquals(name, "maybe"u8)) { __maybe = JsonRead.NullableString(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "object"u8)) { __object = JsonRead.NullableModel<ThingObject>(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "option"u8)) { __option = JsonRead.NullableModel<Other>(ref reader); return 5; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "either"u8, Either);
        if (Enum is not null || IsNullSet(2)) JsonWrite.RequiredNullableEnum(writer, "enum"u8, Enum);
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (List is not null || IsNullSet(3)) JsonWrite.RequiredList(writer, "list"u8, List, JsonWrite.NullableDouble);
        if (!IsMissing(1)) JsonWrite.RequiredString(writer, "maybe"u8, Maybe);
        if (Object is not null || IsNullSet(4)) JsonWrite.RequiredModel(writer, "object"u8, Object);
        if (Option is not null || IsNullSet(5)) JsonWrite.RequiredModel(writer, "option"u8, Option);
    }

    protected override string PropertyNames => "Id Maybe;Enum List Object Option;Either";
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

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
    }

    protected override string PropertyNames => ";;A";
}
