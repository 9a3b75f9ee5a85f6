// spec.yaml(10,55): warning RUNAI0012: #/paths/~1things/get/responses/200/content/application~1json/schema/$ref must be a reference to one of the schemas but is "#/components/responses/Message"
// spec.yaml(6,7): warning RUNAI0013: The operation GET /things is not generated: its schema #/paths/~1things/get/responses/200/content/application~1json/schema cannot be resolved
// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    Task<Message> AddThingAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="AddThingAsync"/>
    Task<ApiResponse<Message>> AddThingWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [AddThingOperation];

    private static readonly Operation<Message> AddThingOperation = new Operation<Message>("addThing", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Message.Read);

    public Task<Message> AddThingAsync(CancellationToken cancellationToken) => connection.CreateRequest(AddThingOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Message>> AddThingWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(AddThingOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Message>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Message : ExtensibleJsonModel, IJsonModel<Message>
{
    public string? Text { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Message Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Message());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "text"u8)) { Text = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "text"u8, Text);
    }

    protected override string PropertyNames => ";;Text";
}
