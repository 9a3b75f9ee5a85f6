namespace RunAi.Generated.DifferentialTesting.Calls.Encoders;

/// <summary>The exception for values whose encoding OpenAPI does not define, such as an object in an object of a query.</summary>
public sealed class UndefinedEncodingException(string message) : Exception(message);
