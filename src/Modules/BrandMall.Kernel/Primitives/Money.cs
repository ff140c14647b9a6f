namespace BrandMall.Kernel.Primitives;

/// <summary>An amount in minor units (fen, cents) of one ISO 4217 currency. Currencies never mix.</summary>
public readonly record struct Money(long Minor, string Currency)
{
    public static Money Zero(string currency) => new(0, currency);

    public static Money operator +(Money left, Money right) => new(checked(left.Minor + Same(left, right).Minor), left.Currency);

    public static Money operator -(Money left, Money right) => new(checked(left.Minor - Same(left, right).Minor), left.Currency);

    public static Money operator *(Money price, long quantity) => new(checked(price.Minor * quantity), price.Currency);

    public static Money Add(Money left, Money right) => left + right;

    public static Money Subtract(Money left, Money right) => left - right;

    public static Money Multiply(Money price, long quantity) => price * quantity;

    private static Money Same(Money left, Money right) => left.Currency == right.Currency
        ? right
        : throw new RuleViolationException("money.currency", $"{left.Currency} and {right.Currency} cannot be added.");
}
