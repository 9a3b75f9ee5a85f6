using RunAi.Generator.CSharp.Model;

namespace RunAi.Generated.SpecTool.Diff.Code;

/// <summary>Represents the parameters of an operation's methods, without the cancellation token.</summary>
/// <param name="Required">The required parameters.</param>
/// <param name="Body">The optional body.</param>
/// <param name="Options">The parameter with the optional parameters.</param>
internal sealed record MethodShape(IReadOnlyList<CSharpParameter> Required, CSharpParameter? Body, CSharpParameter? Options)
{
    private const string OptionsName = "options";

    /// <summary>Gets the parameters before the options.</summary>
    public IReadOnlyList<CSharpParameter> Positional => Body is null ? Required : [.. Required, Body];

    public static MethodShape Create(CSharpOperation operation)
    {
        var optional = operation.Parameters.Where(parameter => parameter.IsOptional).ToList();
        return new MethodShape(
            [.. operation.Parameters.Where(parameter => !parameter.IsOptional)],
            optional.Find(parameter => parameter.Name != OptionsName),
            optional.Find(parameter => parameter.Name == OptionsName));
    }
}
