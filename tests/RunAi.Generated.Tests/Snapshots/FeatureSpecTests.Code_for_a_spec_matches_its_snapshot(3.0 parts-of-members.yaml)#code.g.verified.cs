// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /errors</summary>
    Task<Conflict> GetErrorsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetErrorsAsync"/>
    Task<ApiResponse<Conflict>> GetErrorsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetErrorsOperation];

    private static readonly Operation<Conflict> GetErrorsOperation = new Operation<Conflict>("get /errors", HttpMethod.Get, "/errors")
        .Returns("200", "application/json", Conflict.Read);

    public Task<Conflict> GetErrorsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetErrorsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Conflict>> GetErrorsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetErrorsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Conflict>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Conflict : ExtensibleJsonModel, IJsonModel<Conflict>
{
    /// <summary>Initializes a new instance of the <see cref="Conflict"/> class.</summary>
    public Conflict() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Conflict(JsonModelInitializer _) { }

    public required ConflictContext Context { get; set; }

    /// <summary>whatever</summary>
    public ConflictFree? Free { get; set; }

    public IReadOnlyList<Row>? Rows { get; set; }

    public ConflictText? Text { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Conflict Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Conflict(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "context"u8)) { Context = ConflictContext.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "free"u8)) { Free = ConflictFree.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "rows"u8)) { Rows = JsonRead.Models<Row>(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "text"u8)) { Text = JsonRead.OptionalEnum<ConflictText>(ref reader); return 3; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Context is not null || !IsMissing(0)) JsonWrite.RequiredModel(writer, "context"u8, Context);
        JsonWrite.OptionalModel(writer, "free"u8, Free);
        JsonWrite.OptionalList(writer, "rows"u8, Rows, JsonWrite.Model);
        JsonWrite.OptionalEnum(writer, "text"u8, Text);
    }

    protected override string PropertyNames => "Context;;Free Rows Text";
}

[JsonConverter(typeof(JsonModelConverter<ConflictContext>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ConflictContext : ExtensibleJsonModel, IJsonModel<ConflictContext>
{
    /// <summary>Initializes a new instance of the <see cref="ConflictContext"/> class.</summary>
    public ConflictContext() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ConflictContext(JsonModelInitializer _) { }

    public IReadOnlyList<string>? Conflicts { get; set; }

    public required string Message { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ConflictContext Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ConflictContext(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "conflicts"u8)) { Conflicts = JsonRead.List(ref reader, JsonRead.String); return 1; }
        if (JsonRead.NameEquals(name, "message"u8)) { Message = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "conflicts"u8, Conflicts, JsonWrite.String);
        if (Message is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "message"u8, Message);
    }

    protected override string PropertyNames => "Message;;Conflicts";
}

[JsonConverter(typeof(JsonModelConverter<ConflictFree>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ConflictFree : ExtensibleJsonModel, IJsonModel<ConflictFree>
{
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ConflictFree Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ConflictFree());

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

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ConflictText>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct ConflictText(string Value) : IExtensibleEnum<ConflictText>
{
    public static ConflictText A => new("a");
    public static ConflictText B => new("b");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a" or "b";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ConflictText>.FirstKnown => "a";
    static ConflictText IExtensibleEnum<ConflictText>.Create(string value) => new(value);
}

[JsonConverter(typeof(JsonModelConverter<Row>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Row : ExtensibleJsonModel, IJsonModel<Row>
{
    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Row Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Row());

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
