// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things/{id}</summary>
    Task<Thing> GetThingsByIdAsync(long id, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsByIdAsync"/>
    Task<ApiResponse<Thing>> GetThingsByIdWithResponseAsync(long id, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsByIdOperation];

    private static readonly Operation<Thing> GetThingsByIdOperation = new Operation<Thing>("get /things/by id ", HttpMethod.Get, "/things/{id}")
        .Returns("200", "application/json", Thing.Read)
        .Fails("5XX");

    public Task<Thing> GetThingsByIdAsync(long id, CancellationToken cancellationToken) => GetThingsByIdRequest(id).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsByIdWithResponseAsync(long id, CancellationToken cancellationToken) =>
        GetThingsByIdRequest(id).SendAsync(cancellationToken);

    private ApiRequest<Thing> GetThingsByIdRequest(long id)
    {
        var request = connection.CreateRequest(GetThingsByIdOperation);
        request.AddPath("id", id);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private long __id;
    private string? __note;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required long Id { get => __id; set { __id = value; MarkPresent(0); } }

    public string? Note { get => __note; set { __note = value; MarkNull(1, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 1, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { __id = JsonRead.Int64(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredInt64(writer, "id"u8, Id);
        if (Note is not null || IsNullSet(1)) JsonWrite.RequiredString(writer, "note"u8, Note);
    }

    protected override string PropertyNames => "Id;Note";
}
