namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// Specifies how the value of a parameter is serialized (OpenAPI 3.0.3, Parameter Object, Style Values). The <c>collectionFormat</c> of
/// Swagger 2.0 is converted: csv to <see cref="Form"/> or <see cref="Simple"/> without explode, multi to <see cref="Form"/> with explode, and ssv,
/// pipes and tsv to the delimited styles.
/// </summary>
internal enum SerializationStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
}
