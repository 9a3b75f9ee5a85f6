// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /files</summary>
    /// <param name="body">The parts of the request body.</param>
    Task<ApiStream> PostFilesAsync(PostFilesForm? body = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostFilesAsync"/>
    Task<ApiResponse<ApiStream>> PostFilesWithResponseAsync(PostFilesForm? body = null, CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task<Thing> PostThingsAsync(Thing body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, CancellationToken cancellationToken = default);

    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task<ApiStream> PostThingsAsCsvAsync(Thing body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsCsvAsync"/>
    Task<ApiResponse<ApiStream>> PostThingsAsCsvWithResponseAsync(Thing body, CancellationToken cancellationToken = default);

    /// <summary>PUT /things</summary>
    /// <param name="body">The request body.</param>
    Task<Thing> PutThingsAsync(IReadOnlyList<Thing> body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PutThingsAsync"/>
    Task<ApiResponse<Thing>> PutThingsWithResponseAsync(IReadOnlyList<Thing> body, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostFilesOperation, PostThingsOperation, PostThingsAsCsvOperation, PutThingsOperation];

    private static readonly Operation<ApiStream> PostFilesOperation = new Operation<ApiStream>("post /files", HttpMethod.Post, "/files")
        .ReturnsStream("200", "application/octet-stream");

    public Task<ApiStream> PostFilesAsync(PostFilesForm? body, CancellationToken cancellationToken) =>
        PostFilesRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream>> PostFilesWithResponseAsync(PostFilesForm? body, CancellationToken cancellationToken) =>
        PostFilesRequest(body).SendAsync(cancellationToken);

    private ApiRequest<ApiStream> PostFilesRequest(PostFilesForm? body)
    {
        var request = connection.CreateRequest(PostFilesOperation);
        request.StartMultipart();
        request.AddFilePart("file", body?.File);
        request.AddFileParts("files", body?.Files);
        request.AddJsonPart("meta", body?.Meta, JsonWrite.Model, "application/json");
        return request;
    }

    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("201", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Thing body, CancellationToken cancellationToken) => PostThingsRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing body, CancellationToken cancellationToken) =>
        PostThingsRequest(body).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Thing body)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }

    private static readonly Operation<ApiStream> PostThingsAsCsvOperation = new Operation<ApiStream>("post /things", HttpMethod.Post, "/things")
        .ReturnsStream("201", "text/csv");

    public Task<ApiStream> PostThingsAsCsvAsync(Thing body, CancellationToken cancellationToken) =>
        PostThingsAsCsvRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<ApiStream>> PostThingsAsCsvWithResponseAsync(Thing body, CancellationToken cancellationToken) =>
        PostThingsAsCsvRequest(body).SendAsync(cancellationToken);

    private ApiRequest<ApiStream> PostThingsAsCsvRequest(Thing body)
    {
        var request = connection.CreateRequest(PostThingsAsCsvOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }

    private static readonly Operation<Thing> PutThingsOperation = new Operation<Thing>("put /things", HttpMethod.Put, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PutThingsAsync(IReadOnlyList<Thing> body, CancellationToken cancellationToken) =>
        PutThingsRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PutThingsWithResponseAsync(IReadOnlyList<Thing> body, CancellationToken cancellationToken) =>
        PutThingsRequest(body).SendAsync(cancellationToken);

    private ApiRequest<Thing> PutThingsRequest(IReadOnlyList<Thing> body)
    {
        var request = connection.CreateRequest(PutThingsOperation);
        request.SetJsonBody(body, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        return request;
    }
}

/// <summary>The parts of the request body of PostFiles.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PostFilesForm
{
    public required FilePart File { get; set; }
    public IReadOnlyList<FilePart>? Files { get; set; }
    public Thing? Meta { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public byte[]? Bytes { get; set; }

    public DateOnly? Day { get; set; }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "bytes"u8)) { Bytes = JsonRead.Bytes(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "day"u8)) { Day = JsonRead.OptionalDateOnly(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalBytes(writer, "bytes"u8, Bytes);
        JsonWrite.OptionalDateOnly(writer, "day"u8, Day);
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Name;;Bytes Day";
}
