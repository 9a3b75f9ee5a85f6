namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Thrown if a document exceeds its <see cref="ReadingBudget"/>. <see cref="OpenApiReader"/> always catches and reports it.</summary>
internal sealed class ReadingBudgetExceededException : Exception;
