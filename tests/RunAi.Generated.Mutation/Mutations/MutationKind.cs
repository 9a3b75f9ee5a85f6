namespace RunAi.Generated.Mutation.Mutations;

/// <summary>The kinds of changes that are made to a source file.</summary>
internal enum MutationKind
{
    /// <summary>The condition of an <c>if</c> or a loop is negated.</summary>
    Negation,

    /// <summary>A comparison operator is replaced.</summary>
    Comparison,

    /// <summary><c>&amp;&amp;</c> and <c>||</c> are swapped, or one operand is dropped.</summary>
    Logic,

    /// <summary>An arithmetic or bitwise operator is replaced.</summary>
    Arithmetic,

    /// <summary>A number, a Boolean value or a string is replaced.</summary>
    Literal,

    /// <summary>A pattern is negated or widened.</summary>
    Pattern,

    /// <summary>A statement is removed.</summary>
    Statement,

    /// <summary>The returned or assigned value is replaced by the default value.</summary>
    Default,

    /// <summary>One side of <c>??</c> or of a conditional expression is used for both.</summary>
    Branch,

    /// <summary>A <c>when</c> clause is removed.</summary>
    Filter,

    /// <summary>A method is replaced by its counterpart, or its call is dropped.</summary>
    Call,
}
