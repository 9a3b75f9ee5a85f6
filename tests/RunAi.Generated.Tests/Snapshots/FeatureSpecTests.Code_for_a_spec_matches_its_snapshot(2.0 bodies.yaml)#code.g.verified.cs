// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="thing">The request body.</param>
    Task<Thing?> PostThingsAsync(Thing thing, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing?>> PostThingsWithResponseAsync(Thing thing, CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    /// <param name="thing">The request body.</param>
    Task<ApiStream?> PostThingsAsCsvAsync(Thing thing, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsCsvAsync"/>
    Task<ApiResponse<ApiStream?>> PostThingsAsCsvWithResponseAsync(Thing thing, CancellationToken cancellationToken = default);

    /// <summary>PUT /things</summary>
    /// <param name="things">The request body.</param>
    /// <param name="options">The optional parameters.</param>
    Task<string> PutThingsAsync(IReadOnlyList<Thing>? things = null, PutThingsOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PutThingsAsync"/>
    Task<ApiResponse<string>> PutThingsWithResponseAsync(
        IReadOnlyList<Thing>? things = null, PutThingsOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostThingsOperation, PostThingsAsCsvOperation, PutThingsOperation];

    private static readonly Operation<Thing?> PostThingsOperation = new Operation<Thing?>("post /things", HttpMethod.Post, "/things")
        .Returns("201", "application/json", JsonRead.NullableModel<Thing>)
        .Returns("204")
        .Fails<PostThingsResponseDefault>("default");

    public Task<Thing?> PostThingsAsync(Thing thing, CancellationToken cancellationToken) => PostThingsRequest(thing).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing?>> PostThingsWithResponseAsync(Thing thing, CancellationToken cancellationToken) =>
        PostThingsRequest(thing).SendAsync(cancellationToken);

    private ApiRequest<Thing?> PostThingsRequest(Thing thing)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(thing, JsonWrite.Model);
        return request;
    }

    private static readonly Operation<ApiStream?> PostThingsAsCsvOperation = new Operation<ApiStream?>("post /things", HttpMethod.Post, "/things")
        .ReturnsOptionalStream("201", "text/csv")
        .Returns("204")
        .Fails<PostThingsResponseDefault>("default");

    public Task<ApiStream?> PostThingsAsCsvAsync(Thing thing, CancellationToken cancellationToken) =>
        PostThingsAsCsvRequest(thing).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream?>> PostThingsAsCsvWithResponseAsync(Thing thing, CancellationToken cancellationToken) =>
        PostThingsAsCsvRequest(thing).SendAsync(cancellationToken);

    private ApiRequest<ApiStream?> PostThingsAsCsvRequest(Thing thing)
    {
        var request = connection.CreateRequest(PostThingsAsCsvOperation);
        request.SetJsonBody(thing, JsonWrite.Model);
        return request;
    }

    private static readonly Operation<string> PutThingsOperation = new Operation<string>("put /things", HttpMethod.Put, "/things")
        .ReturnsText("200", "text/plain");

    public Task<string> PutThingsAsync(IReadOnlyList<Thing>? things, PutThingsOptions? options, CancellationToken cancellationToken) =>
        PutThingsRequest(things, options).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<string>> PutThingsWithResponseAsync(IReadOnlyList<Thing>? things, PutThingsOptions? options, CancellationToken cancellationToken) =>
        PutThingsRequest(things, options).SendAsync(cancellationToken);

    private ApiRequest<string> PutThingsRequest(IReadOnlyList<Thing>? things, PutThingsOptions? options)
    {
        var request = connection.CreateRequest(PutThingsOperation);
        request.SetJsonBody(things, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        request.SetContentType(options?.ContentType);
        return request;
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.PutThingsAsync"/>
    public static Task<string> PutThingsAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.PutThingsAsync(null, null, cancellationToken);
    public static Task<ApiResponse<string>> PutThingsWithResponseAsync(this IDefaultClient client, CancellationToken cancellationToken) =>
        client.PutThingsWithResponseAsync(null, null, cancellationToken);
    public static Task<string> PutThingsAsync(this IDefaultClient client, IReadOnlyList<Thing>? things, CancellationToken cancellationToken) =>
        client.PutThingsAsync(things, null, cancellationToken);
    public static Task<ApiResponse<string>> PutThingsWithResponseAsync(
        this IDefaultClient client, IReadOnlyList<Thing>? things, CancellationToken cancellationToken) =>
        client.PutThingsWithResponseAsync(things, null, cancellationToken);
}

/// <summary>The optional parameters of PutThings.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PutThingsOptions
{
    /// <summary>The media type of the body, one of "application/json", "application/merge-patch+json". The default is "application/json".</summary>
    public string? ContentType { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<PostThingsResponseDefault>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostThingsResponseDefault : ExtensibleJsonModel, IJsonModel<PostThingsResponseDefault>
{
    private long __code;

    /// <summary>Initializes a new instance of the <see cref="PostThingsResponseDefault"/> class.</summary>
    public PostThingsResponseDefault() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private PostThingsResponseDefault(JsonModelInitializer _) { }

    public required long Code { get => __code; set { __code = value; MarkPresent(0); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PostThingsResponseDefault Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new PostThingsResponseDefault(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "code"u8)) { __code = JsonRead.Int64(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredInt64(writer, "code"u8, Code);
    }

    protected override string PropertyNames => "Code";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private Guid __id;
    private string? __note;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public long? Count { get; set; }

    public required Guid Id { get => __id; set { __id = value; MarkPresent(0); } }

    public IReadOnlyDictionary<string, string>? Labels { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public string? Note { get => __note; set { __note = value; MarkNull(1, value is null); } }

    public bool? On { get; set; }

    public double? Size { get; set; }

    public IReadOnlyList<string>? Tags { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 1, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "count"u8)) { Count = JsonRead.OptionalInt64(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "id"u8)) { __id = JsonRead.Guid(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "labels"u8)) { Labels = JsonRead.Map(ref reader, JsonRead.String); return 3; }
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "on"u8)) { On = JsonRead.OptionalBoolean(ref reader); return 4; }
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalDouble(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "tags"u8)) { Tags = JsonRead.List(ref reader, JsonRead.String); return 6; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "count"u8, Count);
        if (!IsMissing(0)) JsonWrite.RequiredGuid(writer, "id"u8, Id);
        JsonWrite.OptionalMap(writer, "labels"u8, Labels, JsonWrite.String);
        if (Note is not null || IsNullSet(1)) JsonWrite.RequiredString(writer, "note"u8, Note);
        JsonWrite.OptionalBoolean(writer, "on"u8, On);
        JsonWrite.OptionalDouble(writer, "size"u8, Size);
        JsonWrite.OptionalList(writer, "tags"u8, Tags, JsonWrite.String);
    }

    protected override string PropertyNames => "Id;Note;Count Labels On Size Tags";
}
