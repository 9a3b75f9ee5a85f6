namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public static Phase Ready =&gt; new("Ready");</c></summary>
internal sealed record CSharpEnumMember(string Name, string WireValue, CSharpDoc Doc);
