// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="thing">The request body.</param>
    Task<Thing> PostThingsAsync(Thing thing, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing thing, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostThingsOperation];

    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Thing thing, CancellationToken cancellationToken) => PostThingsRequest(thing).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Thing thing, CancellationToken cancellationToken) =>
        PostThingsRequest(thing).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Thing thing)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(thing, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}
