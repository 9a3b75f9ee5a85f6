namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// How a parameter's value is written (OpenAPI 3.0.3, Parameter Object, Style Values). Swagger 2.0's <c>collectionFormat</c> maps onto it:
/// csv is <see cref="Form"/> or <see cref="Simple"/> without explode, multi is <see cref="Form"/> with explode, ssv, pipes and tsv are the delimited ones.
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
