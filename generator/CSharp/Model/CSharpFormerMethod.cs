namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension methods that call an operation by its former name.</summary>
/// <param name="MethodName">The former name without the suffixes <c>Async</c> and <c>WithResponseAsync</c>.</param>
/// <param name="Operation">The operation.</param>
/// <param name="ItemsMethodName">The former name of the enumerating method, without the suffix <c>Async</c>; null if it is the same or there is none.</param>
internal sealed record CSharpFormerMethod(string MethodName, CSharpOperation Operation, string? ItemsMethodName);
