// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<Thing> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<Thing> GetThingsOperation = new Operation<Thing>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public ThingInner? Alike { get; set; }

    public IReadOnlyList<string>? Fields { get; set; }

    public ThingInner? Inner { get; set; }

    public IReadOnlyList<string>? Same { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "alike"u8)) { Alike = ThingInner.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "fields"u8)) { Fields = JsonRead.List(ref reader, JsonRead.String); return 1; }
        if (JsonRead.NameEquals(name, "inner"u8)) { Inner = ThingInner.Read(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "same"u8)) { Same = JsonRead.List(ref reader, JsonRead.String); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "alike"u8, Alike);
        JsonWrite.OptionalList(writer, "fields"u8, Fields, JsonWrite.String);
        JsonWrite.OptionalModel(writer, "inner"u8, Inner);
        JsonWrite.OptionalList(writer, "same"u8, Same, JsonWrite.String);
    }

    protected override string PropertyNames => ";;Alike Fields Inner Same";
}

[JsonConverter(typeof(JsonModelConverter<ThingInner>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingInner : ExtensibleJsonModel, IJsonModel<ThingInner>
{
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingInner Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingInner());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt64(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
    }

    protected override string PropertyNames => ";;Size";
}
