namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the call for a kind.</summary>
/// <param name="Kind">The value of the kind.</param>
/// <param name="Group">The property of the client with the operation.</param>
/// <param name="MethodName">The name of the operation without the suffix <c>Async</c>.</param>
internal sealed record CSharpDispatchCase(string Kind, string Group, string MethodName);
