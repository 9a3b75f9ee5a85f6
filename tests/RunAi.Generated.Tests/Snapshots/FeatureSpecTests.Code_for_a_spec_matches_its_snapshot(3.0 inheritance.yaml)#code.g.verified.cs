// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /pets</summary>
    Task<IReadOnlyList<Pet>> GetPetsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetPetsAsync"/>
    Task<ApiResponse<IReadOnlyList<Pet>>> GetPetsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetPetsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetPetsAsync" path="/param"/>
    IAsyncEnumerable<Pet> EnumeratePetsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetPetsOperation];

    private static readonly Operation<IReadOnlyList<Pet>> GetPetsOperation = new Operation<IReadOnlyList<Pet>>("get /pets", HttpMethod.Get, "/pets")
        .Returns("200", "application/json", JsonRead.Models<Pet>);

    private static readonly PagedOperation<Pet> GetPetsItems = new PagedOperation<Pet>(Pet.Read);

    public Task<IReadOnlyList<Pet>> GetPetsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetPetsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Pet>>> GetPetsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetPetsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<Pet> EnumeratePetsAsync(CancellationToken cancellationToken) =>
        GetPetsItems.EnumerateAsync(() => connection.CreateRequest(GetPetsOperation), cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Cat>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Cat : ExtensibleJsonModel, IJsonModel<Cat>
{
    /// <summary>Initializes a new instance of the <see cref="Cat"/> class.</summary>
    public Cat() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Cat(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public long? Lives { get; set; }

    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Cat Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Cat(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "lives"u8)) { Lives = JsonRead.OptionalInt64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        JsonWrite.OptionalInt64(writer, "lives"u8, Lives);
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Kind;;Lives Name";
}

[JsonConverter(typeof(JsonModelConverter<Dog>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Dog : ExtensibleJsonModel, IJsonModel<Dog>
{
    /// <summary>Initializes a new instance of the <see cref="Dog"/> class.</summary>
    public Dog() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Dog(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public string? Name { get; set; }

    public required IReadOnlyList<string> Tricks { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dog Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Dog(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "tricks"u8)) { Tricks = JsonRead.List(ref reader, JsonRead.String); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        if (Tricks is not null || !IsMissing(1)) JsonWrite.RequiredList(writer, "tricks"u8, Tricks, JsonWrite.String);
    }

    protected override string PropertyNames => "Kind Tricks;;Name";
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<Pet>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Pet : JsonUnion, IJsonModel<Pet>
{
    private Pet(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Pet(Cat value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Pet(Dog value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Pet(PetBase value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetBase([NotNullWhen(true)] out PetBase? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Pet Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Discriminator(reader, "kind", "cat", "Cat")) return new(Cat.Read(ref reader));
        if (JsonMatch.Discriminator(reader, "kind", "dog", "Dog")) return new(Dog.Read(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Object)) return new(PetBase.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetCat(out var asCat)) { JsonWrite.Value(writer, asCat, JsonWrite.Model); return; }
        if (TryGetDog(out var asDog)) { JsonWrite.Value(writer, asDog, JsonWrite.Model); return; }
        if (TryGetBase(out var asBase)) { JsonWrite.Value(writer, asBase, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}

[JsonConverter(typeof(JsonModelConverter<PetBase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PetBase : ExtensibleJsonModel, IJsonModel<PetBase>
{
    /// <summary>Initializes a new instance of the <see cref="PetBase"/> class.</summary>
    public PetBase() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private PetBase(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PetBase Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new PetBase(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Kind;;Name";
}
