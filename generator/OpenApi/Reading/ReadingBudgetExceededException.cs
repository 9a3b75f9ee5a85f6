namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Ends the reading of a document made to exhaust the compiler. It never leaves <see cref="OpenApiReader"/>, which reports it.</summary>
internal sealed class ReadingBudgetExceededException : Exception;
